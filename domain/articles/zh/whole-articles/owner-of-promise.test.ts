import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, remark, zh } from "./lake-town.test-data";

const HOSPITAL = "湖滨市第一医院";

const article = (remarks: readonly object[], more: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh(`松山大学代表团到${HOSPITAL}访问`),
      home: { name: zh(HOSPITAL), kind: "hospital" },
      delegations: [{ key: "party", side: "guest", head: "an" }],
      participants: [
        person("an", "安例", "松山大学", "副校长", { side: "guest", delegation: "party" }),
        person("bai", "白样", HOSPITAL, "院长", {
          side: "host",
          roles: ["receiver"],
          person: { name: zh("白样"), pronoun: "he" },
        }),
      ],
      agenda: [{ key: "talks", activity: "talks", title: zh("座谈"), remarks }],
      followUps: [
        {
          key: "f",
          text: zh("持续深化与松山的合作"),
          force: "commitment",
          by: { organizations: [{ name: zh(HOSPITAL), kind: "hospital" }] },
          from: { remark: "r2", point: 0 },
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

const points = (...all: string[]): object => ({ points: all.map((one) => zh(one)) });

describe("a promise of which the record says who owes it", () => {
  const say = { ...remark("r1", "bai", "say", ""), ...points("松山是医院对外交流最多的城市") };
  const promise = { ...remark("r2", "bai", "promise", ""), ...points("持续深化与松山的合作，造福患者") };

  it("has that organization as its subject, by the noun that the statement has used", () => {
    expect(article([say, promise])).toContain("的城市，医院将持续深化与松山的合作");
  });

  it("follows a series of statements instead of naming the speaker again", () => {
    const long = { ...say, ...points("此次签约是双方交往的成果", "医院重视人才培养", "松山高校众多") };
    const said = article([long, promise]);
    expect(said).toMatch(/；[^。]*医院将持续深化与松山的合作/);
    expect(said).not.toMatch(/还表示，将|并表示将/);
  });

  it("is not continued by a list of proposals", () => {
    const propose = {
      ...remark("r3", "bai", "propose", ""),
      counted: true,
      ...points("开展远程会诊", "加强人才培养"),
    };
    const said = article([remark("r0", "bai", "thank", "松山大学的支持"), say, promise, propose]);
    expect(said).toContain("造福患者。他还提出两点建议：一是");
    expect(said).not.toContain("并提出");
  });

  it("keeps a subject of its own", () => {
    const own = { ...promise, ...points("双方将共同培养医生") };
    expect(article([say, own])).not.toContain("医院将双方");
  });
});
