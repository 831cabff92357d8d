package io.baoxiu.web.description;

import io.baoxiu.decision.Caller;
import io.baoxiu.release.Releases;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.web.request.Parameters;
import io.baoxiu.web.security.access.Refusals;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the service as OpenAPI: the questions from their own fields and answers, with tested examples. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String JSON = "application/json";

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Language.class, Parameters.class);
    }

    @Bean
    OpenApiCustomizer described(
            BuildProperties build, Refusals.Scheme scheme, Operations operations, Releases releases) {
        return api -> {
            api.info(new Info()
                    .title("Baoxiu")
                    .version(build.getVersion())
                    .description("Decides who answers for a defect in a home, under which term, by when, and who"
                            + " approves. Every problem is `application/problem+json`; its `type` is a page. What is"
                            + " answered to a question is kept in the journal first."));
            login(api, scheme);
            operations.addTo(api);
            SharedSchemas.addAllTo(api.getComponents());
            AnswerSchemas.addReasonTo(api.getComponents());
            QuestionParameters.addAllTo(api.getComponents());
            ProblemSchema.addTo(api);
            RuleSet rules = releases.inForceToday().rules();
            Map<String, CodeList> lists = new TreeMap<>();
            new ReleaseDescription(lists).addTo(api.getPaths(), rules.vocabulary());
            KnownOperations.describe(api.getPaths());
            questions(api.getComponents(), api.getPaths(), rules, lists);
            lists.values().forEach(list -> SharedSchemas.addTo(api.getComponents(), list));
        };
    }

    private static void login(OpenAPI api, Refusals.Scheme scheme) {
        String kind = scheme.challenge().split(" ")[0].toLowerCase(Locale.ROOT);
        api.getComponents()
                .addSecuritySchemes(
                        kind,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(kind));
        api.addSecurityItem(new SecurityRequirement().addList(kind));
    }

    /** Adds every question of the release in force, at each of its addresses. */
    private static void questions(Components components, Paths paths, RuleSet rules, Map<String, CodeList> lists) {
        for (Endpoint endpoint : Endpoint.values()) {
            PathItem pattern = paths.get(endpoint.pattern());
            if (pattern != null && !endpoint.pattern().equals(endpoint.path())) {
                pattern.setPost(null);
            }
        }
        paths.remove("/v1/questions/{question}");
        paths.entrySet().removeIf(entry -> entry.getValue().readOperations().isEmpty());
        var answers = new AnswerSchemas(rules);
        rules.vocabulary().questions().values().forEach(question -> {
            components.addSchemas(facts(question), FactSchemas.of(question, lists));
            components.addSchemas(answer(question), answers.of(question));
            Endpoint.of(question.name())
                    .ifPresent(endpoint -> post(paths, endpoint.path())
                            .setPost(operation(question, endpoint.operation(), "decisions")));
            if (question.name().equals(Question.DECISION)) {
                post(paths, AlternativeSchemas.ADDRESS).setPost(AlternativeSchemas.describe(question, components));
            }
            post(paths, "/v1/questions/" + question.name())
                    .setPost(operation(question, "ask" + pascalCase(question), "questions"));
        });
    }

    private static PathItem post(Paths paths, String path) {
        return paths.computeIfAbsent(path, absent -> new PathItem());
    }

    private static Operation operation(Question question, String id, String tag) {
        return operation(question, id, tag, SharedSchemas.reference(answer(question)), Example.of(question.name()));
    }

    /** An operation that takes a question's facts. */
    static Operation operation(Question question, String id, String tag, Schema<?> answer, Optional<Example> example) {
        Operation operation = new Operation();
        operation.setOperationId(id);
        operation.setTags(List.of(tag));
        operation.setSummary(question.label().en());
        operation.setParameters(QuestionParameters.of(question));
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(content(
                        SharedSchemas.reference(facts(question)),
                        example.map(Example::request).orElse(null))));
        var answers = new ApiResponses();
        answers.addApiResponse(
                "200",
                new ApiResponse()
                        .description("OK")
                        .content(content(answer, example.map(Example::answer).orElse(null))));
        ProblemSchema.addTo(answers);
        operation.setResponses(answers);
        return operation;
    }

    private static String facts(Question question) {
        return pascalCase(question) + "Facts";
    }

    private static String answer(Question question) {
        return pascalCase(question) + "Answer";
    }

    private static String pascalCase(Question question) {
        return Arrays.stream(question.name().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Content content(Schema<?> schema, @Nullable Object example) {
        return new Content()
                .addMediaType(
                        JSON,
                        example == null
                                ? new MediaType().schema(schema)
                                : new MediaType().schema(schema).example(example));
    }
}
