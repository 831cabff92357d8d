package io.baoxiu.web.request;

import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Why a multipart body could not be parsed, as reported by the container. */
final class BrokenUpload {

    private BrokenUpload() {}

    static Problem problem(Throwable broken) {
        if (isCausedBy(FileCountLimitExceededException.class, broken)) {
            return new Problem(ProblemType.TOO_LARGE, "上传的部分过多", "the upload has too many parts");
        }
        if (broken instanceof MaxUploadSizeExceededException) {
            return new Problem(ProblemType.TOO_LARGE, "上传总量不得超过 64 MiB", "an upload may be at most 64 MiB in all");
        }
        if (isCausedBy(InvalidFileNameException.class, broken)) {
            return new Problem(ProblemType.BAD_REQUEST, "文件名含有空字符（NUL）", "a file name contains the character NUL");
        }
        return new Problem(
                ProblemType.BAD_REQUEST,
                "multipart 正文无法读取：缺少分隔符或结尾",
                "the multipart body cannot be read: a boundary or its end is missing");
    }

    private static boolean isCausedBy(Class<? extends Exception> type, Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
    }
}
