import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type MunicipalityInput, soundSteeringGroup } from "trepart";
import { afterAll, beforeAll } from "vitest";
import { type OpenDatabase, openDatabase } from "../../examples/service/database.js";
import { service } from "../../examples/service/service.js";

/** The service as its callers meet it. */
export interface Running extends OpenDatabase {
  /** Sends a request; what is not text is sent as JSON. */
  readonly ask: (method: string, path: string, content?: unknown, headers?: HeadersInit) => Promise<Response>;
  /** What the service has logged. */
  readonly logged: string[];
}

/** The day that it is in the service. */
export const today = "2024-03-01";

/** Starts the service for the tests of a file, on a database in memory unless `DATABASE_URL` names a server. */
export function running(): () => Running {
  let current: Running;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const open = await openDatabase(process.env.DATABASE_URL);
    const logged: string[] = [];
    const { fetch: answer } = service({ database: open.database, today: () => today, log: (it) => logged.push(it) });
    const server = serve({ fetch: answer, port: 0, hostname: "127.0.0.1" });
    await new Promise((listening) => server.once("listening", listening));
    const { port } = server.address() as AddressInfo;
    const ask: Running["ask"] = (method, path, content, headers) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { "Content-Type": "application/json", ...headers },
        ...(content !== undefined && { body: typeof content === "string" ? content : JSON.stringify(content) }),
      });
    current = { ...open, ask, logged };
    stop = async () => {
      await new Promise((closed) => server.close(closed));
      await open.close();
    };
  }, 60_000);
  afterAll(() => stop());
  return () => current;
}

/** A sound municipality under an id of its own, so that tests keep out of one another's way. */
export const municipalityCalled = (id: string): MunicipalityInput => ({ ...soundSteeringGroup, id, name: "Nordvik" });

/** The seat of the chief safety representative is vacated, which the handbook's rules find. */
export const vacated = [{ do: "vacate", body: "steeringGroup", seat: "safety", from: today }];
