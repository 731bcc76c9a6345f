import JSONRPC

private let initialize = frame(call("1", "initialize", #"{"processId":null,"rootUri":null,"capabilities":{}}"#))
private let initialized = frame(notice("initialized", "{}"))
private let shutdown = frame(call("2", "shutdown"))
private let exit = frame(notice("exit"))
private let hover = #"{"textDocument":{"uri":"file:///a.txt"},"position":{"line":0,"character":0}}"#

let lifecycleCases: [Case] = [
    .stream("nothing is sent", [], []),
    .stream("the usual way", [initialize, initialized, shutdown, exit], [.result(1), .value(2, nil)]),
    .stream("exit without shutdown has status 1", [initialize, initialized, exit], [.result(1)], status: 1),
    .stream("exit as the first message has status 1", [exit], [], status: 1),
    .stream(
        "exit with params of null", [initialize, shutdown, frame(notice("exit", "null"))], [.result(1), .value(2, nil)]),
    .stream(
        "shutdown with params of null", [initialize, frame(call("2", "shutdown", "null")), exit],
        [.result(1), .value(2, nil)]),
    .stream("what follows exit is not read", [initialize, shutdown, exit, initialize], [.result(1), .value(2, nil)]),
    .stream(
        "a request before initialize", [frame(call("1", "textDocument/hover", hover))], [.error(1, notInitialized)]),
    .stream("shutdown before initialize", [frame(call("1", "shutdown"))], [.error(1, notInitialized)]),
    .stream("an unknown request before initialize", [frame(call("1", "no/such"))], [.error(1, notInitialized)]),
    .stream(
        "notifications before initialize are dropped",
        [
            frame(
                notice(
                    "textDocument/didOpen",
                    #"{"textDocument":{"uri":"file:///a.txt","languageId":"text","version":1,"text":"x"}}"#)),
            frame(notice("initialized", "{}")), initialize, frame(call("3", "textDocument/hover", hover)),
        ], [.result(1), .error(3, invalidParams)]),
    .stream(
        "initialize after an early request", [frame(call("0", "shutdown")), initialize],
        [.error(0, notInitialized), .result(1)]),
    .stream("a second initialize", [initialize, initialize], [.result(1), .error(1, invalidRequest)]),
    .stream(
        "a second initialize, with params that are wrong", [initialize, frame(call("3", "initialize", "[]"))],
        [.result(1), .error(3, invalidRequest)]),
    .stream(
        "initialize with params that are no object", [frame(call("1", "initialize", "[]"))], [.error(1, invalidParams)]),
    .stream(
        "initialize with a process id that is no integer",
        [frame(call("1", "initialize", #"{"processId":"me","capabilities":{}}"#))], [.error(1, invalidParams)]),
    .stream(
        "initialize after one that failed", [frame(call("0", "initialize", "[]")), initialize],
        [.error(0, invalidParams), .result(1)]),
    .stream(
        "initialize after shutdown", [initialize, shutdown, initialize],
        [.result(1), .value(2, nil), .error(1, invalidRequest)]),
    .stream(
        "a request after shutdown", [initialize, shutdown, frame(call("3", "textDocument/hover", hover))],
        [.result(1), .value(2, nil), .error(3, invalidRequest)]),
    .stream(
        "an unknown request after shutdown", [initialize, shutdown, frame(call("3", "no/such"))],
        [.result(1), .value(2, nil), .error(3, invalidRequest)]),
    .stream(
        "a second shutdown", [initialize, shutdown, shutdown, exit],
        [.result(1), .value(2, nil), .error(2, invalidRequest)]),
    .stream(
        "notifications after shutdown are dropped",
        [initialize, shutdown, frame(notice("textDocument/didClose", "{}")), exit], [.result(1), .value(2, nil)]),
    .stream(
        "a request between initialize and initialized is answered",
        [initialize, frame(call("3", "no/such")), initialized], [.result(1), .error(3, methodNotFound)]),
    .stream("shutdown without initialized", [initialize, shutdown, exit], [.result(1), .value(2, nil)]),
    .stream("shutdown and the end of input without exit", [initialize, shutdown], [.result(1), .value(2, nil)]),
    .stream(
        "null for optional members of initialize",
        [
            frame(
                call(
                    "1", "initialize",
                    #"{"processId":null,"clientInfo":null,"locale":null,"rootPath":null,"rootUri":null,"initializationOptions":null,"capabilities":{"workspace":null,"textDocument":null,"general":null},"trace":null,"workspaceFolders":null}"#
                ))
        ], [.result(1)]),
    .stream(
        "unknown members and capabilities of initialize",
        [
            frame(
                call(
                    "1", "initialize",
                    #"{"processId":null,"rootUri":null,"capabilities":{"odd":{"a":[1]},"textDocument":{"odd":true}},"odd":1}"#
                ))
        ], [.result(1)]),
    .stream(
        "capabilities of the wrong types",
        [
            frame(
                call(
                    "1", "initialize",
                    #"{"processId":null,"rootUri":null,"capabilities":{"general":7,"textDocument":[1],"workspace":"x","window":true}}"#
                ))
        ], [.result(1)]),
    .stream(
        "setTrace in every state",
        [
            frame(notice("$/setTrace", #"{"value":"verbose"}"#)), initialize,
            frame(notice("$/setTrace", #"{"value":"off"}"#)), shutdown, exit,
        ], [.result(1), .value(2, nil)]),
]
