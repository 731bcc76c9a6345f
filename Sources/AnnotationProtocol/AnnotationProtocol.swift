/// AnnotationProtocol
