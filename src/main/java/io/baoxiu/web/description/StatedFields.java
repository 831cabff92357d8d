package io.baoxiu.web.description;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Field;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;

/**
 * Describes the input of a route beside its path, using the fields by which it is read.
 *
 * @param lists the referenced lists of codes, by name; those found are added
 */
record StatedFields(Map<String, CodeList> lists) {

    void asQuery(Operation operation, List<Field> fields) {
        fields.forEach(field -> operation.addParametersItem(
                new QueryParameter().name(field.path()).required(false).schema(schema(field))));
    }

    void asBody(Operation operation, List<Field> fields) {
        operation.setRequestBody(new RequestBody().content(content("application/json", object(fields))));
    }

    Schema<?> object(List<Field> fields) {
        Schema<?> object = FactSchemas.object();
        fields.forEach(field -> {
            object.addProperty(field.path(), schema(field));
            if (field.required()) {
                object.addRequiredItem(field.path());
            }
        });
        return object;
    }

    private Schema<?> schema(Field field) {
        return field.type().match(new TypeSchema(true, lists));
    }

    static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
