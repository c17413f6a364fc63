// Reads the file .env, as `npm start` does. Imported before env.mjs, which reads the environment.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile?.(".env");
