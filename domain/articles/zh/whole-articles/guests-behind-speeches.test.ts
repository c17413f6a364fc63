import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { personOf, heldEvent as record, remark, zh } from "./lake-town.test-data";

// Who came with the visitors, or as guests of an assembly, in invented events.

const HARBOUR = { name: zh("湖滨港口协会"), kind: "association" };

describe("officials who came to an assembly and did not speak", () => {
  const assembly = (side: string): string =>
    faultlessText(
      record({
        kind: "meeting",
        title: zh("湖滨港口协会召开二届三次会员大会"),
        home: HARBOUR,
        officialName: zh("湖滨港口协会二届三次会员大会"),
        organizers: [{ tier: "organizer", organization: HARBOUR }],
        participants: [
          personOf("an", "安例", "湖滨市政府", "副秘书长", { side: "guest", roles: ["speaker"] }),
          personOf("bo", "博例", "湖滨市交通局", "副局长", { side }),
          personOf("cao", "曹样", "湖滨市海事局", "调研员", { side }),
          personOf("dai", "戴样", "湖滨市旅游局", "科长", { side }),
          personOf("fang", "方样", "湖滨市港务局", "副局长", { side }),
          personOf("ge", "葛样", "湖滨港口协会", "会长", { side: "host", roles: ["speaker"] }),
        ],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            remarks: [
              remark(
                "a",
                "an",
                "say",
                "港口是湖滨经济的窗口，希望协会继续为会员企业做好服务，推动港口建设再上新台阶",
              ),
              remark("g", "ge", "report", "协会一年来的各项工作，以及明年的工作思路和重点任务"),
            ],
          },
        ],
      }),
      "zh",
    );

  it.each(["guest", "host"])("are named behind the speeches: %s", (side) => {
    const article = assembly(side);
    expect(article.indexOf("博例")).toBeGreaterThan(article.lastIndexOf("安例"));
    expect(article).toMatch(/方样出席大会。$/m);
  });
});

describe("parts of one organization", () => {
  const tour = (...saw: string[]): string =>
    faultlessText(
      record({
        kind: "reception",
        title: zh("云雀市航运协会访问湖滨"),
        participants: [
          personOf("an", "安例", "湖滨市文化局", "局长", { side: "host", roles: ["receiver"] }),
          personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [{ key: "t", activity: "tour", saw: saw.map(zh) }],
      }),
      "zh",
    );

  it("are seen under its name once", () => {
    expect(tour("湖滨博物馆通史馆", "湖滨博物馆铜鼓馆")).toContain("参观了湖滨博物馆通史馆和铜鼓馆");
  });

  it("keep it where another sight follows", () => {
    expect(tour("湖滨博物馆通史馆", "湖滨博物馆铜鼓馆", "老城展厅")).toContain(
      "湖滨博物馆通史馆、湖滨博物馆铜鼓馆和老城展厅",
    );
  });
});
