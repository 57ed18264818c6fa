package nl.warmeoverdracht.consent.dataverwerking.otlp;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A collector that speaks OTLP over HTTP. */
@RegisterRestClient(configKey = "otlp")
@Path("/v1/traces")
interface OtlpClient {

  /** The type of OTLP's binary form. */
  String PROTOBUF = "application/x-protobuf";

  /** An {@code ExportTraceServiceRequest}; answers an {@code ExportTraceServiceResponse}. */
  @POST
  @Consumes(PROTOBUF)
  @Produces(PROTOBUF)
  Uni<byte[]> export(byte[] request);
}
