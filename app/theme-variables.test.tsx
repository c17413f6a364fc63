import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { cssVariables, theme } from "./theme";

const variables = (): string => {
  const page = renderToStaticMarkup(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} withGlobalClasses={false} />,
  );
  const [, rules = ""] = /<style[^>]*>(.*?)<\/style>/s.exec(page) ?? [];
  const lines = rules.replaceAll(/\s*\{\s*/g, " {\n  ").replaceAll(/;\s*/g, ";\n  ");
  return `/* Generated from theme.ts: npx vitest run app/theme-variables.test.tsx -u */\n${lines.replaceAll(/\s*\}\s*/g, "\n}\n")}`;
};

test("the style of the variables is that of the theme", async () => {
  await expect(variables()).toMatchFileSnapshot("theme-variables.css");
});
