package io.baoxiu.workbench.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://baoxiu.example.com, https://baoxiu.example.com/decisions/1",
        "https://baoxiu.example.com/, https://baoxiu.example.com/decisions/1",
        "http://intranet:8080/baoxiu, http://intranet:8080/baoxiu/decisions/1"
    })
    void isWherePeopleReachTheService(String set, String told) {
        assertThat(new PublicAddress(URI.create(set)).of("/decisions/1", new MockHttpServletRequest()))
                .isEqualTo(told);
    }

    @Test
    void isWhereTheLetterWasAskedForWhenItIsNotSet() {
        var request = new MockHttpServletRequest();
        request.setServerName("127.0.0.1");
        request.setServerPort(8080);

        assertThat(new PublicAddress(null).of("/decisions/1", request)).isEqualTo("http://127.0.0.1:8080/decisions/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baoxiu.example.com", "ftp://x", "https://x?y", "https://x#y", "mailto:a@b"})
    void isRefusedWhereItIsNone(String set) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(set))).hasMessageContaining("baoxiu.public-url");
    }
}
