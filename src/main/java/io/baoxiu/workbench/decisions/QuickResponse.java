package io.baoxiu.workbench.decisions;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text as a QR code to draw.
 *
 * @param size of its square in modules, including the quiet zone of four on each side
 * @param path the dark modules
 */
record QuickResponse(int size, String path) {

    private static final int QUIET = 4;

    static QuickResponse of(String text) {
        QrCode code = QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QuickResponse(code.size + 2 * QUIET, path.toString());
    }
}
