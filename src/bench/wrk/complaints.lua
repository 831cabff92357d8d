-- Sends the complaints of a file, one after the other, and tells what came of them in one line.

local requests = {}
local at = 0

function init()
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    wrk.headers["Authorization"] = os.getenv("BAOXIU_AUTHORIZATION")
    for complaint in io.lines(os.getenv("BAOXIU_COMPLAINTS")) do
        requests[#requests + 1] = wrk.format(nil, nil, nil, complaint)
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        "told requests=%d microseconds=%d failed=%d p50=%d p99=%d max=%d\n",
        summary.requests,
        summary.duration,
        errors.connect + errors.read + errors.write + errors.timeout + errors.status,
        latency:percentile(50),
        latency:percentile(99),
        latency.max))
end
