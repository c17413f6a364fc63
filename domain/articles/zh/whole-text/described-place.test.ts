import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { goalApart } from "../wording/done-talks";
import { actedThere, linkOnce, withPlacesDescribed } from "./described-place";
import { withHospitalityLast } from "./hospitality-last";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

type Rule = typeof actedThere;
const made = (rule: Rule, text: string): string =>
  textOf(reworded({ id: "agenda[a]", words: plain(text) }, [rule]).words);

describe("what a place is", () => {
  it("comes with the place at the beginning of the next sentence", () => {
    const block = paragraph(
      "agenda",
      said("background[0].zh", "云溪县是定点帮扶县。"),
      said("agenda[a]", "在云溪县，代表团参观了示范园"),
    );
    expect(textsOf([withPlacesDescribed(block)])).toEqual(["在定点帮扶县云溪县，代表团参观了示范园"]);
  });

  it("stays a sentence of its own where it is more", () => {
    const block = paragraph(
      "agenda",
      said("background[0].zh", "云溪县是茶叶之乡，有茶农三万人。"),
      said("agenda[a]", "在云溪县，代表团参观了示范园"),
    );
    expect(textsOf([withPlacesDescribed(block)])[0]).toContain("。在云溪县，");
  });
});

it("names a place once where something was seen and done there", () => {
  expect(made(actedThere, "安例一行参观了云溪县中学，代表团在云溪县中学体验了书法")).toBe(
    "安例一行参观了云溪县中学，体验了书法",
  );
  expect(made(actedThere, "安例一行参观了云溪县中学，在云溪县医院看望了职工")).toBe(
    "安例一行参观了云溪县中学，在云溪县医院看望了职工",
  );
});

it("has 以及 once, and a comma in front of what a visit was for", () => {
  expect(made(linkOnce, "介绍了港口历史，以及港口优势以及政策")).toBe("介绍了港口历史，港口优势以及政策");
  expect(made(goalApart, "主任安例率考察团到湖滨贸促会就促成两地企业合作进行交流")).toBe(
    "主任安例率考察团到湖滨贸促会，就促成两地企业合作进行交流",
  );
});

it("states what others did for the visitors behind the report", () => {
  const blocks = [
    paragraph(
      "lead",
      said("lead", "安例一行到访湖滨商会"),
      said("background[0].zh", "云溪公司是商会会长单位，热情接洽了安例一行。"),
    ),
    paragraph("agenda", said("agenda[a]", "双方进行了交流")),
  ];
  expect(textsOf(withHospitalityLast(blocks))).toEqual([
    "安例一行到访湖滨商会",
    "双方进行了交流",
    "云溪公司是商会会长单位，热情接洽了安例一行。",
  ]);
});
