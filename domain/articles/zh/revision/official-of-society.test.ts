import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

describe("an official of a society that somebody mentioned", () => {
  it("has the name of the society at the beginning of a paragraph", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山代表团访问北原音乐学院"),
        home: { name: zh("北原音乐学院"), kind: "university" },
        delegations: [{ key: "d", name: zh("松山代表团"), side: "guest" }],
        participants: [
          personOf("a", "安例", "北原音乐学院", "院长", { side: "host", roles: ["receiver"] }),
          personOf("b", "博例", "松山青年音乐家协会", "会长", { side: "guest", delegation: "d" }),
        ],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            remarks: [
              remark(
                "r",
                "a",
                "hope",
                "通过松山青年音乐家协会加强与松山的交流，拓展学院的对外合作，引进先进的音乐教育理念，把优秀的民族音乐推向世界，让更多的学生到松山学习和演出",
              ),
              remark(
                "q",
                "b",
                "say",
                "松山和北原互为友好城市，两地的音乐院校可以在进修、演出、研学等方面加强合作，共同搭建音乐交流的平台，让两地的青年音乐家互相学习，共同提高演奏的水平",
              ),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("松山青年音乐家协会会长博例");
    expect(text).not.toMatch(/\n协会会长博例/);
  });
});

it("calls a society that has a short form by no other noun", () => {
  const organization = { name: zh("云雀中华总商会"), short: zh("云总"), kind: "association" };
  const host = (key: string, name: string, title: string) => ({
    key,
    person: { name: zh(name) },
    posts: [{ organization, title: zh(title) }],
    side: "host",
    roles: ["receiver"],
  });
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      home: organization,
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        host("a", "安例", "总会长"),
        host("b", "博例", "总秘书"),
        personOf("g", "葛例", "松山县商务局", "局长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
    }),
    "zh",
  );
  expect(text).toContain("云总总会长安例");
  expect(text).not.toMatch(/[，。\n]总商会总会长/);
});
