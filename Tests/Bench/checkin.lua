-- Checks in fresh customers and units: the body in FETTLE_BODY, with each 7000001 in it replaced.
local parts = {}
local headers = {}
local threads = 0
local count = 0

function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function init(args)
    local file = io.open(os.getenv("FETTLE_BODY"))
    local body = file:read("*a")
    file:close()
    local from = 1
    while true do
        local first, last = body:find("7000001", from, true)
        if not first then break end
        parts[#parts + 1] = body:sub(from, first - 1)
        from = last + 1
    end
    parts[#parts + 1] = body:sub(from)
    headers["Authorization"] = "Bearer " .. os.getenv("FETTLE_TOKEN")
    headers["Content-Type"] = "application/json"
end

function request()
    count = count + 1
    local mark = string.format("%07d", 1000000 * number + count)
    return wrk.format("POST", "/v1/tickets", headers, table.concat(parts, mark))
end

function done(summary, latency, _)
    local errors = summary.errors
    print(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration,
        latency:percentile(50), latency:percentile(99), errors.status,
        errors.connect + errors.read + errors.write + errors.timeout))
end
