package io.baoxiu.web.description;

import io.baoxiu.decision.Answered;
import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.security.Refusals;
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

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Language.class);
    }

    @Bean
    OpenApiCustomizer described(BuildProperties build, Refusals.Scheme scheme) {
        return api -> {
            api.info(new Info()
                    .title("Baoxiu")
                    .version(build.getVersion())
                    .description("Decides who answers for a defect in a home, under which term, by when, and who"
                            + " approves. Every problem is `application/problem+json`; its `type` is a page."));
            login(api, scheme);
            api.getComponents().getSchemas().remove(Answered.class.getSimpleName());
            ProblemSchema.addTo(api);
            ReleaseDescription.addTo(api.getPaths());
            for (Endpoint endpoint : Endpoint.values()) {
                var path = Objects.requireNonNull(api.getPaths().get(endpoint.path()));
                describe(path.getPost(), endpoint);
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

    private static void describe(Operation operation, Endpoint endpoint) {
        var example = Example.of(endpoint);
        operation.setSummary(endpoint.summary());
        operation.setParameters(parameters(endpoint));
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(content(FactSchemas.of(endpoint.question()), example.request())));
        var answers = new ApiResponses();
        answers.addApiResponse(
                "200",
                new ApiResponse()
                        .description("Answered, and kept in the journal")
                        .content(content(AnswerSchemas.of(endpoint), example.answer())));
        ProblemSchema.addTo(answers);
        operation.setResponses(answers);
    }

    private static List<Parameter> parameters(Endpoint endpoint) {
        Parameter language = new HeaderParameter()
                .name("Accept-Language")
                .description("the language of reasons and problems: `zh` or `en`, else English")
                .schema(FactSchemas.typed("string"));
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
