import { describe, expect, test } from "vitest";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { metInPerson, signedLater, talkedAbout } from "./done-talks";

const told = (text: string): string =>
  textOf(reworded({ id: "agenda[0].topics", words: plain(text) }, [talkedAbout]).words);

describe("talks that took place", () => {
  test.each([
    ["双方就校际合作进行交流", "双方就校际合作进行了交流"],
    [
      "座谈会上，与会人员围绕推动港口建设进行交流，某处负责人参加",
      "座谈会上，与会人员围绕推动港口建设进行了交流，某处负责人参加",
    ],
    ["安例会见白样一行，双方就贸易交换意见", "安例会见白样一行，双方就贸易交换了意见"],
    ["安例接待了白样一行，双方就贸易进行交流", "安例接待了白样一行，双方就贸易进行了交流"],
  ])("are reported with 了: %s", (text, done) => {
    expect(told(text)).toBe(done);
  });

  test.each([
    "双方将就校际合作进行交流",
    "双方商定定期就校际合作进行交流",
    "双方就校际合作进行座谈，达成初步合作意向",
    "双方举行座谈会，就校际合作进行交流，某处负责人参加",
    "安例介绍了湖滨，双方就合作进行交流",
    "安例接待了白样一行，双方举行座谈，就贸易进行交流",
    "安例说：“双方就合作进行交流”",
  ])("remain otherwise: %s", (text) => {
    expect(told(text)).toBe(text);
  });
});

const met = (text: string): string =>
  textOf(reworded({ id: "agenda[0]", words: plain(text) }, [metInPerson, signedLater]).words);

describe("a meeting or signing behind the news", () => {
  test.each([
    ["当晚，湖滨市市长安例会见代表团，何莫参加", "当晚，湖滨市市长安例会见了代表团，何莫参加"],
    ["座谈会上，湖滨大学与云雀商会签署合作协议", "座谈会上，湖滨大学与云雀商会签署了合作协议"],
  ])("is reported with 了: %s", (text, done) => {
    expect(met(text)).toBe(done);
  });

  test.each([
    "湖滨市市长安例分别会见白样、何莫",
    "参加会见的还有何莫",
    "安例会见即将离任的松山商会会长白样",
    "双方此前签署的供水协议已到期",
    "上一份协议签署于2021年11月",
    "双方拟于年内签署合作协议",
  ])("remains otherwise: %s", (text) => {
    expect(met(text)).toBe(text);
  });
});
