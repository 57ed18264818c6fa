/**
 * Reads a service's OpenAPI 3.1 contract and judges requests and responses by it. The same code
 * runs in the service (requests) and in every integration test (requests and responses), so that
 * both mean the same by "according to the contract" (ADR 0007).
 */
package nl.warmeoverdracht.contracts.openapi;
