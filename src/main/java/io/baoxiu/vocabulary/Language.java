package io.baoxiu.vocabulary;

/** The languages in which reasons, findings and problems are told. */
public enum Language {
    ZH,
    EN
}
