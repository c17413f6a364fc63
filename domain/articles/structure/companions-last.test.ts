import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import {
  CITY,
  heldEvent,
  officerOf,
  PORT,
  personOf,
  remark,
  zh,
} from "../zh/whole-articles/lake-town.test-data";

const guest = { side: "guest", delegation: "d" };

const FURTHER = [
  personOf("jin", "金样", "云雀市水利局", "科长", guest),
  personOf("kong", "孔样", "云雀市海关", "科长", guest),
  personOf("lu", "陆样", "云雀市气象局", "科长", guest),
];

const visit = (
  hosts: number,
  more: readonly object[] = [],
  companions: readonly object[] = FURTHER,
): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会访问湖滨港口商会"),
      home: PORT,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        ...[
          officerOf("bo", "博例", PORT.name.zh, "会长", { side: "host", roles: ["receiver"] }),
          officerOf("chen", "陈例", PORT.name.zh, "副会长", { side: "host", roles: ["receiver"] }),
          officerOf("du", "杜例", PORT.name.zh, "秘书长", { side: "host", roles: ["receiver"] }),
        ].slice(0, hosts),
        officerOf("an", "安例", CITY.name.zh, "会长", guest),
        personOf("ge", "葛样", "云雀市交通局", "副局长", guest),
        personOf("han", "韩样", "云雀市商务局", "科长", guest),
        ...companions,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("内河航运")],
          remarks: [
            remark("b", "bo", "introduce", "商会近年来的工作和湖滨港的建设情况"),
            remark("a", "an", "hope", "双方为会员企业共同举办航运培训"),
            ...more,
          ],
        },
      ],
    }),
    "zh",
  );

describe("companions of visitors whom several hosts received", () => {
  it("close the text, not the first paragraph", () => {
    const text = visit(3);
    expect(text).toMatch(
      /\n云雀市交通局副局长葛样、(?:云雀)?市商务局科长韩样、[^。]*陆样(?:随行|同行|随同到访)。\s*$/,
    );
    expect(text.split("\n\n")[1]).not.toContain("葛样");
  });

  it("are introduced where they speak, and the others are listed", () => {
    const text = visit(3, [remark("g", "ge", "introduce", "云雀市的航道整治")]);
    expect(text).toMatch(/云雀市交通局副局长葛样介绍了/);
    expect(text).toMatch(/\n云雀市商务局科长韩样、[^。]*陆样(?:随行|同行|随同到访)。\s*$/);
  });

  it("stay with who led them where they are few", () => {
    const [, lead, ...others] = visit(3, [], []).split("\n\n");
    expect(lead).toMatch(/葛样、(?:云雀)?市商务局科长韩样(?:随行|同行|随同到访|访问湖滨港口商会)/);
    expect(others.join("")).not.toContain("韩样");
  });

  it("close the text where few have many posts", () => {
    const posts = "党组书记、局长、港口建设领导小组办公室常务副主任";
    const text = visit(
      3,
      [],
      [personOf("jin", "金样", "云雀市水利局", `${posts}、${posts}、交通运输协会名誉会长`, guest)],
    );
    expect(text.split("\n\n")[1]).not.toContain("金样");
    expect(text).toMatch(/金样(?:随行|同行|随同到访)。\s*$/);
  });

  it("close the text where several of many speak", () => {
    const text = visit(1, [
      remark("g", "ge", "introduce", "云雀市的航道整治"),
      remark("h", "han", "introduce", "云雀市的港口贸易"),
    ]);
    expect(text.split("\n\n")[1]).not.toContain("金样");
    expect(text).toMatch(/陆样(?:随行|同行|随同到访)。\s*$/);
  });

  it("stay in the first paragraph where one host received the visitors", () => {
    expect(visit(1).split("\n\n")[1]).toContain("葛样");
  });
});
