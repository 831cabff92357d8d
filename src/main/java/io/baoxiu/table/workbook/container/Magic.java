package io.baoxiu.table.workbook.container;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Recognizes the kind of a file by its first bytes, so that a refusal can name it. */
final class Magic {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Magic() {}

    static void check(byte[] content) throws Unacceptable {
        if (startsWith(content, COMPOUND)) {
            throw contains(content, ENCRYPTED)
                    ? notAWorkbook(
                            "文件已加密，请去掉密码后另存为 .xlsx", "the file is encrypted: save it as .xlsx without a password")
                    : notAWorkbook("这是旧的 .xls 格式，请另存为 .xlsx", "this is the old .xls format: save it as .xlsx");
        }
        if (!startsWith(content, ZIP)) {
            throw notAWorkbook(
                    "不是 .xlsx 文件，请从表格程序另存为 .xlsx",
                    "this is not an .xlsx file: save it as .xlsx from a spreadsheet program");
        }
    }

    /** Zips of other kinds, by a part that only they contain. */
    static void checkZip(Set<String> parts) throws Unacceptable {
        if (parts.contains("xl/workbook.bin")) {
            throw notAWorkbook("这是二进制的 .xlsb 格式，请另存为 .xlsx", "this is the binary .xlsb format: save it as .xlsx");
        } else if (parts.contains("mimetype") && parts.contains("content.xml")) {
            throw notAWorkbook("这是 .ods 格式，请另存为 .xlsx", "this is the .ods format: save it as .xlsx");
        } else if (parts.stream().anyMatch(part -> part.startsWith("index/") || part.equals("index.zip"))) {
            throw notAWorkbook("这是 Numbers 文件，请导出为 .xlsx", "this is a Numbers file: export it as .xlsx");
        } else if (parts.contains("word/document.xml") || parts.contains("ppt/presentation.xml")) {
            throw notAWorkbook("这是文档或幻灯片，不是表格", "this is a document or a presentation, not a spreadsheet");
        }
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] content, byte[] part) {
        for (int at = 0; at <= content.length - part.length; at++) {
            if (content[at] == part[0] && Arrays.equals(content, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
