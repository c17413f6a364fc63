import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, personOf, zh } from "../whole-articles/lake-town.test-data";

// Titles whose verb is 进行, of an invented inspection.

const CITY = { name: zh("湖滨市人民政府"), kind: "government" };

const headline = (kind: string, title = "云雀经贸考察团赴湖滨市进行考察"): string =>
  faultlessText(
    heldEvent({
      kind,
      title: zh(title),
      home: kind === "inspection" ? CITY : { name: zh("云雀商会"), kind: "association" },
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("云雀经贸考察团"), side: "guest", head: "bai" }],
      participants: [
        personOf("bai", "白样", "云雀商会", "会长", { side: "guest", delegation: "d" }),
        person("an", "安例", CITY, "副市长", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "an" }, { key: "bai" }] }],
    }),
    "zh",
  ).split("\n")[0] ?? "";

it("have the act as their verb, and 到 where the hosts report", () => {
  expect(headline("inspection")).toBe("云雀经贸考察团到湖滨市考察");
  expect(headline("outbound_visit")).toMatch(/赴湖滨市?考察$/u);
});

it("keep their verb behind the object or the topic of the act", () => {
  for (const title of ["云雀经贸考察团赴湖滨市对项目进行考察", "云雀经贸考察团赴湖滨市就养老进行调研"])
    expect(headline("inspection", title)).toContain("进行");
});
