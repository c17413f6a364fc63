import { PAGES } from "@/messages/first/pages.mjs";

/** The pages that at first get only the texts that they show; all others get all texts. */
export type Screens = keyof typeof PAGES;

const patternOf = (page: string): RegExp => {
  const route = page.replace(/^app/, "").replace(/\/\([\w-]+\)|\/page\.tsx$/g, "");
  return new RegExp(`^${route.replace(/\[\w+\]/g, "[^/]+") || "/"}$`);
};

const PATTERNS = Object.entries(PAGES).map(
  ([screens, files]) => [screens as Screens, files.map(patternOf)] as const,
);

/** Which of these pages an address is of, with or without a query. */
export const screensAt = (address: string): Screens | undefined => {
  const [path = ""] = address.split("?");
  return PATTERNS.find(([, patterns]) => patterns.some((pattern) => pattern.test(path)))?.[0];
};
