import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const contentOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Names of the Mantine components that a file imports. */
const importedIn = (file: string): string[] =>
  [...contentOf(file).matchAll(/import \{([^}]*)\} from "@mantine\/core"/g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );

// Its styles are those of its buttons, which no screen shows.
const WITHOUT = ["NumberInput"];

test("each component of Mantine that a screen uses has its styles", () => {
  const screens = ["app", "components"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => join(folder, file)),
  );
  const used = [...new Set(screens.flatMap(importedIn))];
  expect(used).toContain("Button");
  const styled = screens.map(contentOf).concat(contentOf("app/mantine.css")).join("\n");
  const bare = used.filter(
    (name) =>
      !WITHOUT.includes(name) &&
      existsSync(join(ROOT, "node_modules/@mantine/core/styles", `${name}.layer.css`)) &&
      !styled.includes(`@mantine/core/styles/${name}.layer.css`),
  );
  expect(bare).toEqual([]);
});
