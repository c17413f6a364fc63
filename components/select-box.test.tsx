import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { SelectBox } from "./select-box";

const CHOICES = [
  { value: "", label: "All" },
  { value: "late", label: "Late" },
  { value: "review", label: "To be looked at again" },
  { value: "zh", label: "\u5df2\u529e\u7ed3" },
];
const rendered = (value: string, data = CHOICES): string[] => {
  const html = renderToString(
    <SelectBox aria-label="Status" value={value} data={data} onChange={() => {}} />,
  );
  return [...html.matchAll(/<option[^>]*>([^<]*)/g)].map(([, label = ""]) => label);
};

it("renders the choice that is made and the widest on the server", () => {
  expect(rendered("late")).toEqual(["Late", "To be looked at again"]);
  expect(rendered("review")).toEqual(["To be looked at again"]);
});

it("counts a Chinese character as two letters", () => {
  expect(
    rendered(
      "",
      CHOICES.filter(({ value }) => value !== "review"),
    ),
  ).toEqual(["All", "\u5df2\u529e\u7ed3"]);
});
