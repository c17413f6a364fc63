import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { personOf, heldEvent as record, remark, zh } from "../whole-articles/lake-town.test-data";
import {
  ledOnce,
  metAtOwnMission,
  metAtOwnOrganization,
  receivedAtOrganization,
} from "./at-own-organization";

const plainly = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("x", plain(text)), [rewording]).words);

describe("the organization that visitors went to", () => {
  it("is not named in full where they were received", () => {
    expect(
      plainly(receivedAtOrganization, "安例一行访问湖滨同乡会，理事长博例在湖滨同乡会四楼接待了来宾"),
    ).toBe("安例一行访问湖滨同乡会，理事长博例在该会四楼接待了来宾");
    expect(plainly(receivedAtOrganization, "安例一行访问湖滨大学，校长博例在湖滨大学会议室会见来宾")).toBe(
      "安例一行访问湖滨大学，校长博例在该校会议室会见来宾",
    );
  });

  it("keeps its name beside another of its kind", () => {
    const text = "安例一行访问湖滨同乡会，云雀商会会长博例在湖滨同乡会四楼接待了来宾";
    expect(plainly(receivedAtOrganization, text)).toBe(text);
  });

  it("is an office by its noun after the post of its head", () => {
    expect(plainly(metAtOwnOrganization, "湖滨商会北区联络处首席代表博例在该会北区联络处会见安例一行")).toBe(
      "湖滨商会北区联络处首席代表博例在联络处会见安例一行",
    );
    expect(plainly(metAtOwnOrganization, "湖滨商会会长博例在北区联络处会见安例一行")).toBe(
      "湖滨商会会长博例在北区联络处会见安例一行",
    );
  });
});

describe("the mission at which its head received somebody", () => {
  it("is named once", () => {
    const text = "甲国驻云雀总领事安例在甲国驻云雀总领事馆会见白样一行";
    expect(plainly(metAtOwnMission, text)).toBe("甲国驻云雀总领事安例在总领事馆会见白样一行");
  });

  it("is named where it is another's", () => {
    const text = "甲国驻云雀总领事安例在乙国驻云雀总领事馆会见白样一行";
    expect(plainly(metAtOwnMission, text)).toBe(text);
  });
});

describe("a delegation led by somebody who is called after it", () => {
  it("is named once", () => {
    expect(plainly(ledOnce, "市长岑设会见考察团代表安例率领的湖滨渔业考察团")).toBe(
      "市长岑设会见湖滨渔业考察团代表安例一行",
    );
    expect(plainly(ledOnce, "市长岑设会见湖滨渔业考察团团长安例率领的湖滨渔业考察团一行9人")).toBe(
      "市长岑设会见湖滨渔业考察团团长安例一行9人",
    );
  });

  it("keeps its name after the head of another", () => {
    const text = "市长岑设会见湖滨商会会长安例率领的湖滨渔业考察团";
    expect(plainly(ledOnce, text)).toBe(text);
  });
});

describe("two sentences of context about one organization", () => {
  it("say what it is before what it did, and name it once", () => {
    const article = faultlessText(
      record({
        kind: "reception",
        title: zh("云雀市航运协会到访湖滨海洋学院"),
        participants: [
          personOf("an", "安例", "湖滨海洋学院", "院长", { side: "host", roles: ["receiver"] }),
          personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("航运人才培养")],
            remarks: [remark("b", "bo", "hope", "学院为协会的会员企业培养更多人才")],
          },
        ],
        background: [
          zh("湖滨海洋学院于2008年1月与松山大学航运学院签订姊妹学院合约。"),
          zh("湖滨海洋学院前身是湖滨航海学堂，由地方士绅于1917年创办。"),
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/湖滨海洋学院前身是[^。]+。该院于2008年1月与松山大学/);
  });
});
