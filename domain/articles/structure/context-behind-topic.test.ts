import { describe, expect, it } from "vitest";
import { en, office, person, said, textOfEvent, town } from "../en/whole-articles/lake-town.test-data";
import { faultlessText } from "../faultless.test-data";
import { personOf, heldEvent as record, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const visit = (background: readonly string[], remarks: object[], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Farmers visit Reedham"),
    city: en("Reedham"),
    purpose: en("study organic milk"),
    delegations: [{ key: "d", side: "guest", head: "g", name: en("delegation of farmers"), the: false }],
    participants: [
      person(
        "g",
        "Ann Lee",
        "chair",
        { name: en("Whitefield Cooperative"), the: true },
        {
          side: "guest",
          delegation: "d",
        },
      ),
      person("h", "Bo Ray", "director", office, { side: "host", roles: ["receiver"] }),
      person("k", "Cy Dee", "mayor", town, { side: "host" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "g" }, { key: "h" }, { key: "k" }],
        topics: [en("milk"), en("the proposal for a second dairy")],
        remarks,
      },
      { key: "s", activity: "tour", people: [{ key: "g" }], saw: [en("two farms")] },
    ],
    background: background.map(en),
    ...more,
  });

describe("English context that only a later sentence introduces", () => {
  it("does not come between the words of two speakers", () => {
    const written = visit(
      ["The Northshore Heart Mission is committed to a children’s ward that offers special care."],
      [
        said("h", "say", "the office appreciates the support of the Northshore Heart Mission for the clinic"),
        said("k", "say", "the town faces challenges of its own this year and has to save on its roads"),
      ],
    );
    expect(written).toMatch(/for the clinic\.\s+Dee said [^\n]*challenges/);
    expect(written.indexOf("ission is committed")).toBeGreaterThan(written.indexOf("challenges"));
  });

  it("ends the text, not the talks on it", () => {
    const written = visit(
      ["The proposal, which is now being prepared, is aimed mainly at the long-term operation of the barns."],
      [said("h", "say", "the office hopes that the farmers come back with their families every summer")],
    );
    expect(written).toMatch(/\n\nThe proposal, which[^\n]*\s*$/);
  });
});

describe("long English context about one subject", () => {
  it("is one paragraph at the end, not beside the news", () => {
    const written = visit(
      [
        "The dairy program was the first international program commissioned by the Lake Affairs Office after the great flood.",
        "The office fully funded the students, and the program served as a platform for learning about barns.",
      ],
      [said("h", "say", "the office hopes that the farmers come back soon")],
      {
        partOf: {
          name: en("the Lakeland Dairy Program"),
          when: { start: "2024-03-01" },
          city: en("Reedham"),
        },
      },
    );
    expect(written).toMatch(/The dairy program was the first [^\n]* The office fully funded [^\n]*\s*$/);
  });
});

const fair = (background: readonly string[]): string =>
  faultlessText(
    record({
      kind: "reception",
      title: zh("云雀市代表团访问湖滨"),
      purpose: zh("推进湖滨渔港改造项目"),
      participants: [
        personOf("an", "安例", "湖滨市", "市长", { side: "host", roles: ["receiver"] }),
        personOf("bo", "博例", "云雀市", "市长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("湖滨渔业展览会开幕式"),
          remarks: [remark("a", "an", "say", "展览会已成为两地渔业合作的重要平台，湖滨将继续办好这一活动")],
        },
        {
          key: "t",
          activity: "talks",
          topics: [zh("船舶制造")],
          remarks: [
            remark("b", "bo", "say", "云雀市愿与湖滨加强船舶制造方面的合作，组织企业到湖滨考察投资环境"),
          ],
        },
      ],
      background: background.map(zh),
    }),
    "zh",
  );

describe("Chinese context", () => {
  it("on an exhibition follows its opening, not the talks after it", () => {
    const written = fair([
      "展览会展出总面积1600平方米，共有22家渔业企业和造船企业参展，展品包括渔网、浮标和渔船模型。",
    ]);
    expect(written.indexOf("展出总面积")).toBeGreaterThan(written.indexOf("重要平台"));
    expect(written.indexOf("展出总面积")).toBeLessThan(written.indexOf("船舶制造"));
  });

  it("on the project of the news follows the news", () => {
    const [, lead = ""] = fair(["该项目由湖区基金会资助。"]).split("\n\n");
    expect(lead).toContain("该项目由湖区基金会资助。");
  });

  it("on how long the visit lasted follows the news", () => {
    const [, lead = ""] = fair(["访问为期3天。"]).split("\n\n");
    expect(lead).toContain("访问为期3天。");
  });
});

describe("English context about a thing in the name of the event", () => {
  const handover = (...background: string[]): string =>
    visit(background, [], {
      kind: "ceremony",
      title: en("Reed Dike Project handed over"),
      officialName: en("handover ceremony of the Reed Dike Project"),
      delegations: [],
      agenda: [
        {
          key: "s",
          activity: "session",
          people: [{ key: "h" }],
          remarks: [{ key: "r", by: ["h"], act: "welcome" }],
        },
      ],
    });
  it("follows the news where it says what the thing is", () => {
    const [, lead = ""] = handover("The project has 20 locks.").split("\n\n");
    expect(lead).toContain("The project has 20 locks.");
  });
  it("ends the text where it is a plan", () => {
    const [, lead = ""] = handover("The project is expected to bring trade.").split("\n\n");
    expect(lead).not.toContain("expected");
  });
});
