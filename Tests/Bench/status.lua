-- Polls random tickets of the list in FETTLE_TICKETS: a line each, "ID" or "ID ETag".
local requests = {}
local threads = 0

function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function init(args)
    math.randomseed(os.time() + number * 7919)
    for line in io.lines(os.getenv("FETTLE_TICKETS")) do
        local id, tag = line:match("^(%S+) ?(%S*)$")
        local headers = {}
        if tag ~= "" then headers["If-None-Match"] = tag end
        requests[#requests + 1] = wrk.format("GET", "/v1/status/" .. id, headers)
    end
end

function request()
    return requests[math.random(#requests)]
end

function done(summary, latency, _)
    local errors = summary.errors
    print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99), errors.status,
        errors.connect + errors.read + errors.write + errors.timeout))
end
