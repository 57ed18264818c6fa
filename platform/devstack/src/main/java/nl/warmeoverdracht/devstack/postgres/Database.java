package nl.warmeoverdracht.devstack.postgres;

/**
 * How to reach one database: as its owner (migrations) and as the application, which owns nothing.
 *
 * @param host host name
 * @param port port
 * @param name name of the database
 * @param owner role that owns it
 * @param ownerPassword password of the owner
 * @param app role of the running service
 * @param appPassword password of that role
 */
public record Database(
    String host,
    int port,
    String name,
    String owner,
    String ownerPassword,
    String app,
    String appPassword) {

  /** {@code postgresql://host:port/name}, the form of {@code WO_DB_URL}. */
  public String url() {
    return "postgresql://" + host + ":" + port + "/" + name;
  }

  /** The same for JDBC. */
  public String jdbcUrl() {
    return "jdbc:" + url();
  }

  /** Without passwords. */
  @Override
  public String toString() {
    return "Database[" + url() + "]";
  }
}
