import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { useFirstRows } from "./first-rows";

function List({ count }: { count: number }) {
  const { rows, later } = useFirstRows(Array.from({ length: count }, (_, place) => place));
  return `${rows.join(" ")} and ${later}`;
}

it("renders twenty rows on the server and leaves the others to hydration; a list as long is whole", () => {
  const first = Array.from({ length: 20 }, (_, place) => place).join(" ");
  expect(renderToString(<List count={50} />)).toBe(`${first} and 30`);
  expect(renderToString(<List count={20} />)).toBe(`${first} and 0`);
});
