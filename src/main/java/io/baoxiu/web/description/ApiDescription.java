package io.baoxiu.web.description;

import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.Parameters;
import io.baoxiu.web.security.Refusals;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service described as OpenAPI: the questions from their own fields and answers, with examples that are tried. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String JSON = "application/json";
    private static final String LANGUAGE = "Language";

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Language.class, Parameters.class);
    }

    @Bean
    OpenApiCustomizer described(BuildProperties build, Refusals.Scheme scheme, Operations operations) {
        return api -> {
            api.info(new Info()
                    .title("Baoxiu")
                    .version(build.getVersion())
                    .description("Decides who answers for a defect in a home, under which term, by when, and who"
                            + " approves. Every problem is `application/problem+json`; its `type` is a page. What is"
                            + " answered to a question is kept in the journal first."));
            login(api, scheme);
            operations.addTo(api);
            Shared.addAllTo(api.getComponents());
            AnswerSchemas.addReasonTo(api.getComponents());
            api.getComponents().addParameters(LANGUAGE, language());
            ProblemSchema.addTo(api);
            ReleaseDescription.addTo(api.getPaths());
            KnownOperations.describe(api.getPaths());
            for (Endpoint endpoint : Endpoint.values()) {
                var path = Objects.requireNonNull(api.getPaths().get(endpoint.path()));
                describe(api.getComponents(), path.getPost(), endpoint);
            }
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

    private static void describe(Components components, Operation operation, Endpoint endpoint) {
        var example = Example.of(endpoint);
        String name = endpoint.title();
        components.addSchemas(name + "Facts", FactSchemas.of(endpoint.question()));
        components.addSchemas(name + "Answer", AnswerSchemas.of(endpoint));
        operation.setOperationId(endpoint.operation());
        operation.setTags(List.of("decisions"));
        operation.setSummary(endpoint.summary());
        operation.setParameters(parameters(endpoint));
        operation.setRequestBody(
                new RequestBody().required(true).content(content(Shared.reference(name + "Facts"), example.request())));
        var answers = new ApiResponses();
        answers.addApiResponse(
                "200",
                new ApiResponse()
                        .description("OK")
                        .content(content(Shared.reference(name + "Answer"), example.answer())));
        ProblemSchema.addTo(answers);
        operation.setResponses(answers);
    }

    private static Parameter language() {
        return new HeaderParameter()
                .name("Accept-Language")
                .description("the language of reasons and problems: `zh` or `en`, else English")
                .schema(FactSchemas.typed("string"));
    }

    private static List<Parameter> parameters(Endpoint endpoint) {
        Parameter language = new HeaderParameter().$ref("#/components/parameters/" + LANGUAGE);
        Parameter key = new HeaderParameter()
                .name("Idempotency-Key")
                .description("the same key and body within 24 hours answer the same entry")
                .schema(FactSchemas.typed("string").pattern("^[!-~]{1,255}$"));
        return endpoint == Endpoint.DECISION ? List.of(language, key) : List.of(language);
    }

    private static Content content(Schema<?> schema, Object example) {
        return new Content().addMediaType(JSON, new MediaType().schema(schema).example(example));
    }
}
