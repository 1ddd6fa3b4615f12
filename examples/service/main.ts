import { serve } from "@hono/node-server";
import { openDatabase } from "./database.js";
import { service } from "./service.js";

const { DATABASE_URL, PORT = "3000" } = process.env;
const { database, driver, close } = await openDatabase(DATABASE_URL);

/** The day in Norway, wherever the service runs. */
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Oslo" }).format();

const { fetch } = service({ database, today, log: console.error });
const server = serve({ fetch, port: Number(PORT) }, ({ port }) => console.log(`Port ${port}, ${driver} database`));

const leave = () => server.close(() => void close());
process.once("SIGINT", leave).once("SIGTERM", leave);
