/**
 * Holds every request, response and event of an integration test against the contracts, and gives
 * every endpoint its bad-input tests (ADR 0007).
 */
package nl.warmeoverdracht.testkit.contract;
