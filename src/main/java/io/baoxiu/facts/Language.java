package io.baoxiu.facts;

/** The languages in which reasons, findings and problems are told. */
public enum Language {
    ZH,
    EN
}
