import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./office";

/** The addresses of all pages of signed-in users, from the route folders, with `idOf` their parameters. */
export const pageAddresses = (idOf: (parameter: string) => string): string[] =>
  readdirSync(join(ROOT, "app", "(office)"), { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|[/\\])page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/[/\\]?page\.tsx$/, "").replaceAll("\\", "/")}`)
    .map((path) => path.replace(/\[(\w+)\]/g, (_, parameter) => idOf(parameter)));
