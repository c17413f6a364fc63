import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const article = (background: string): string =>
  text(
    heldEvent({
      kind: "meeting",
      title: zh("白样会见安例"),
      city: zh("云雀"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "云雀市航运协会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            remark("r1", "bai", "say", "云雀市港航产业基础扎实"),
            remark("r2", "an", "say", "愿深化合作"),
          ],
        },
      ],
      background: [zh(background)],
    }),
    "zh",
  );

describe("a sentence of context about a speaker", () => {
  it.each([
    "安例一行于5日上午从星河前来云雀访问。",
    "安例此次到云雀考察，其间走访了该会。",
    "安例于3月4日至6日率团访问云雀，并出席港口论坛开幕式。",
  ])("follows the news where it is about the journey: %s", (sentence) => {
    expect(article(sentence)).toContain(`会见湖滨港口商会会长安例一行。${sentence}`);
    expect(article(sentence)).not.toContain(`合作。${sentence}`);
  });

  it.each([
    "安例担任会长期间，推动两会签订了协议。",
    "安例曾于2001年率团访问云雀。",
    "安例此行要了解航运技术。",
  ])("stays with the words where it is about the person: %s", (sentence) => {
    expect(article(sentence)).toContain(`合作。${sentence}`);
  });
});
