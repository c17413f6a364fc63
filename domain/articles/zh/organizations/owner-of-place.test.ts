import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, remark, zh } from "../whole-articles/lake-town.test-data";

// Where an invented meeting of a city was held.

const office = (name: string) => ({ name: zh(name), kind: "government" });

const at = (organization: string, name: string): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("港口合作恳谈会举行"),
      officialName: zh("港口合作恳谈会"),
      city: zh("云雀"),
      venue: { name: zh(name), organization: office(organization) },
      participants: [person("a", "王小样", office("云雀市人民政府"), "副市长", { roles: ["chair"] })],
    }),
    "zh",
  );

describe("a place of an organization", () => {
  it("needs no organization where its name says whose it is without formal words", () => {
    expect(at("云雀市人民政府", "云雀市政府")).toContain("在云雀市政府举行");
    expect(at("云雀市人民政府", "云雀市政府会议室")).toContain("在云雀市政府会议室举行");
  });

  it("is called with the usual name of a government that it begins with in part", () => {
    expect(at("云雀市人民政府", "市政府会议室")).toContain("在云雀市政府会议室举行");
  });

  it("names its region once", () => {
    expect(at("云雀市人民政府外事办公室", "云雀市外办会议室")).toContain("在云雀市外办会议室举行");
    expect(at("云雀市教育局", "云雀市图书馆")).toContain("在云雀市图书馆举行");
  });

  it("keeps an owner that neither region nor name shows, with the region once", () => {
    expect(at("云雀市第一中学", "云雀市实验楼")).toContain("在云雀市第一中学实验楼举行");
    expect(at("云雀市会展集团", "云雀市会展中心")).toContain("在云雀市会展中心举行");
  });

  it("has its organization where its name alone is nobody's", () => {
    expect(at("云雀市教育局", "三楼会议室")).toContain("在云雀市教育局三楼会议室举行");
  });
});

it("is visited under one name where the title has the government", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山国商会访问云雀市政府"),
      city: zh("云雀"),
      delegations: [{ key: "d", side: "guest", head: "x", size: 5 }],
      participants: [
        person("x", "甲例", { name: zh("松山国商会"), kind: "association" }, "会长", {
          side: "guest",
          delegation: "d",
        }),
        person("a", "王小样", office("云雀市人民政府"), "市长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("港口合作")],
          remarks: [remark("r", "a", "say", "云雀市将优化营商环境")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("访问云雀市政府");
  expect(text).not.toContain("云雀市政府云雀市，");
});
