import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const LAKE = { name: zh("湖滨市"), kind: "government" };
const person = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: LAKE, title: zh(title) }],
  ...more,
});
const PEOPLE = [{ key: "an", as: "head" }, { key: "bai" }, { key: "mo" }];

const inspection = (more: object = {}, remarks: readonly object[] = []): string =>
  text(
    {
      format: FORMAT,
      kind: "inspection",
      status: "held",
      title: zh("安例调研防汛工作"),
      when: { start: "2024-03-05" },
      city: zh("湖滨"),
      purpose: zh("调研防汛工作情况"),
      participants: [
        person("an", "安例", "市长", { roles: ["head", "speaker"] }),
        person("bai", "白样", "副市长"),
        person("mo", "莫常", "副市长"),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: PEOPLE,
          saw: [zh("东堤"), zh("西堤"), zh("云溪水闸")],
          topics: [zh("工程进展")],
        },
        {
          key: "o",
          activity: "other",
          did: zh("就存在的问题现场办公、协调解决"),
          people: PEOPLE,
          remarks,
        },
      ],
      ...more,
    } as DraftRecord,
    "zh",
  );

const said = (act: string, points: readonly string[], more: object = {}): object => ({
  key: act,
  by: ["an"],
  act,
  points: points.map(zh),
  ...more,
});

describe("an inspection by a mayor and deputies", () => {
  it("is the mayor's, in which the deputies took part", () => {
    expect(inspection()).toContain("湖滨市市长安例调研防汛工作情况，副市长白样、莫常参加。");
    expect(inspection()).not.toMatch(/安例，副市长[^。]*一行/);
  });

  it("names the city of the deputies again after another city", () => {
    const away = { city: zh("南山"), purpose: zh("考察防汛工作"), title: zh("安例赴南山考察") };
    expect(inspection(away)).toMatch(/安例[^。]*南山[^。]*。(?:湖滨市)?副市长白样、莫常参加考察/);
  });

  it("states what was dealt with there in the sentence of the tour", () => {
    expect(inspection()).toMatch(/安例一行[^。]*云溪水闸，了解工程进展，并就存在的问题现场办公、协调解决。/);
    expect(inspection()).not.toContain("安例一行就存在的问题");
  });
});

describe("a short statement and what was required", () => {
  const stressed = said("stress", ["防汛是头等大事"]);
  const required = said("require", [`加强巡查，${"压实责任，".repeat(22)}守牢底线`, "及时报告险情"], {
    whom: zh("各有关部门"),
  });

  it("are one sentence", () => {
    const one = inspection({}, [stressed, required]);
    expect(one).toMatch(/安例强调，防汛是头等大事，要求各有关部门加强巡查/);
    expect(one).not.toContain("安例要求");
  });

  it("are two where the statement has several clauses", () => {
    const long = said("stress", ["防汛是头等大事，关系群众安危，关系全市发展"]);
    expect(inspection({}, [long, required])).not.toMatch(/全市发展，要求/);
  });
});
