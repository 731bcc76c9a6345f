/// Server
