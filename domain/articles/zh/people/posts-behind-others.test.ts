import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

const UNION = { name: zh("湖滨市工商联"), kind: "association" };
const COUNCIL = { name: zh("党组"), parent: UNION };
const FRONT = { name: zh("湖滨市委统战部"), kind: "party" };

const person = (key: string, name: string, ...posts: readonly (readonly [object, string])[]): object => ({
  key,
  person: { name: zh(name) },
  posts: posts.map(([organization, title]) => ({ organization, title: zh(title) })),
});

const attended = (...participants: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨码头开放日举行"),
      officialName: zh("湖滨码头开放日"),
      participants,
    }),
    "zh",
  );

it("name the organization behind somebody who has a post elsewhere too", () => {
  const text = attended(
    person("a", "安例", [FRONT, "副部长"], [COUNCIL, "书记"]),
    person("b", "白样", [UNION, "副主席"]),
  );
  expect(text).toMatch(/工商联党组书记安例，(?:湖滨)?市工商联副主席白样/u);
  expect(text).not.toContain("，副主席白样");
});

it("go without it behind somebody of the party organ of the same organization", () => {
  const text = attended(person("a", "安例", [COUNCIL, "书记"]), person("b", "白样", [UNION, "副主席"]));
  expect(text).toContain("工商联党组书记安例、副主席白样");
});

it("name the acting head of a county without the county's government", () => {
  const county = { name: zh("云溪县"), kind: "government" };
  const text = attended(
    person(
      "a",
      "安例",
      [{ name: zh("云溪县委"), kind: "party" }, "副书记"],
      [{ name: zh("云溪县人民政府"), kind: "government" }, "代县长"],
    ),
    person("b", "白样", [county, "副县长"]),
  );
  expect(text).toContain("云溪县委副书记、代县长安例");
  expect(text).not.toContain("政府代县长");
});
