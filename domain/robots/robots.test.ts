import { describe, expect, it } from "vitest";
import { isPermanent, readResponse } from "./answers";
import { robotLine, robotMessage } from "./message";
import { isSigned, ROBOT_KINDS, readWebhook } from "./robot";

const KEY = "0a1b2c3d-1111-2222-3333-444455556789";

describe("the address of a robot", () => {
  it.each([
    [`https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`, "wecom"],
    ["https://oapi.dingtalk.com/robot/send?access_token=0123456789abcdef6789", "dingtalk"],
    [`https://open.feishu.cn/open-apis/bot/v2/hook/${KEY}`, "feishu"],
    [`https://open.larksuite.com/open-apis/bot/v2/hook/${KEY}`, "feishu"],
  ])("%s is one of %s", (webhook, kind) => {
    expect(readWebhook(webhook)).toEqual({ kind, ending: "6789" });
  });

  it.each([
    `http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`,
    `https://qyapi.weixin.qq.com.example.org/cgi-bin/webhook/send?key=${KEY}`,
    `https://qyapi.weixin.qq.com@127.0.0.1/cgi-bin/webhook/send?key=${KEY}`,
    `https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=${KEY}`,
    `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}&debug=1`,
    `https://qyapi.weixin.qq.com/cgi-bin/webhook/send/../other?key=${KEY}`,
    `https://oapi.dingtalk.com/cgi-bin/webhook/send?key=${KEY}`,
    `https://open.feishu.cn/open-apis/bot/v2/hook/${KEY}#x`,
    "http://169.254.169.254/latest/meta-data",
    `http://127.0.0.1:9/robot/send?access_token=${KEY}`,
    "",
  ])("%s is none", (webhook) => {
    expect(readWebhook(webhook)).toBeUndefined();
  });

  it("may have the origin that the server allows beside, with a service's path only", () => {
    const allowed = ["http://127.0.0.1:9"];
    expect(readWebhook(`http://127.0.0.1:9/robot/send?access_token=${KEY}`, allowed)?.kind).toBe("dingtalk");
    expect(readWebhook(`http://127.0.0.1:90/robot/send?access_token=${KEY}`, allowed)).toBeUndefined();
    expect(readWebhook("http://127.0.0.1:9/admin", allowed)).toBeUndefined();
  });

  it("is signed except for 企业微信", () => {
    expect(ROBOT_KINDS.filter(isSigned)).toEqual(["dingtalk", "feishu"]);
  });
});

describe("the answer of a service", () => {
  it.each([
    ["wecom", 200, '{"errcode":0,"errmsg":"ok"}', undefined],
    ["wecom", 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', "unknown_robot"],
    ["wecom", 200, '{"errcode":45009,"errmsg":"api freq out of limit"}', "limited"],
    ["wecom", 200, '{"errcode":-1,"errmsg":"system busy"}', "other"],
    ["dingtalk", 200, '{"errcode":0,"errmsg":"ok"}', undefined],
    ["dingtalk", 200, '{"errcode":310000,"errmsg":"sign not match"}', "signature"],
    ["dingtalk", 200, '{"errcode":310000,"errmsg":"invalid timestamp"}', "signature"],
    ["dingtalk", 200, '{"errcode":310000,"errmsg":"keywords not in content"}', "blocked_by_rules"],
    ["dingtalk", 200, '{"errcode":130101,"errmsg":"send too fast"}', "limited"],
    ["dingtalk", 200, '{"errcode":300005,"errmsg":"token is not exist"}', "unknown_robot"],
    ["feishu", 200, '{"code":0,"msg":"success","data":{}}', undefined],
    [
      "feishu",
      200,
      '{"code":19021,"msg":"sign match fail or timestamp is not within one hour"}',
      "signature",
    ],
    ["feishu", 200, '{"code":19024,"msg":"Key Words Not Found"}', "blocked_by_rules"],
    ["feishu", 200, '{"code":9499,"msg":"too many request"}', "limited"],
    ["feishu", 400, '{"code":9499,"msg":"Bad Request"}', "other"],
    ["feishu", 429, "", "limited"],
    ["feishu", 502, "<html>", "unreachable"],
    ["wecom", 200, "null", "other"],
    ["wecom", 302, "", "other"],
  ] as const)("of %s, %i %s: %s", (kind, status, body, problem) => {
    expect(readResponse(kind, status, body)).toBe(problem);
  });

  it("is final where a later attempt is of no use", () => {
    expect(isPermanent("signature")).toBe(true);
    expect(isPermanent("limited")).toBe(false);
  });
});

describe("a message", () => {
  it("has titles on one line, without mentions, and not too long", () => {
    expect(robotLine('Talks\n<at user_id="all">all</at>')).toBe('Talks ＜at user_id="all">all＜/at>');
    expect([...robotLine("访".repeat(300))]).toHaveLength(200);
  });

  it("counts the items that do not fit", () => {
    const more = (count: number) => `+${count}`;
    expect(robotMessage("h", ["a", "b"], more)).toBe("h\na\nb");
    const items = Array.from({ length: 9 }, () => "访".repeat(100));
    const text = robotMessage("h", items, more);
    expect(text.split("\n").at(-1)).toBe("+3");
    expect(new Blob([text]).size).toBeLessThanOrEqual(2000);
    expect(robotMessage("h", ["访".repeat(700)], more)).toBe("h\n+1");
  });
});
