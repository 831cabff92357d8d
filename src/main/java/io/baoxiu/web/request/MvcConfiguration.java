package io.baoxiu.web.request;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring MVC does otherwise than by default. */
@Configuration(proxyBeanMethods = false)
class MvcConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Arguments());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new NoParameters()).addPathPatterns("/v1/**");
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.strategies(List.of(new LenientAccept()));
    }

    /** Only bytes are written as YAML. Spring would write objects, in a form that is not the contract's: days as lists of numbers. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        var bytes = new ByteArrayHttpMessageConverter();
        bytes.setSupportedMediaTypes(List.of(MediaType.APPLICATION_YAML));
        converters.withYamlConverter(bytes);
    }
}
