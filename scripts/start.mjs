// `npm start`: from a fresh clone to a running server. The first lines must be parsable by old versions of Node.
import process from "node:process";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(
    "Rapporteur needs Node 20.11 or newer, and this is Node " +
      process.versions.node +
      ": install a newer one from https://nodejs.org and start again.",
  );
  process.exit(1);
}
import("./office.mjs").then((office) => office.start(process.argv.includes("--dev")));
