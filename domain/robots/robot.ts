/** The services whose group robots are supported: 企业微信, 钉钉, 飞书 (Lark). */
export const ROBOT_KINDS = ["wecom", "dingtalk", "feishu"] as const;
export type RobotKind = (typeof ROBOT_KINDS)[number];

/** Whose reminders a robot delivers: those of the user who set it up, or those of a unit. */
export const ROBOT_SCOPES = ["own", "unit"] as const;
export type RobotScope = (typeof ROBOT_SCOPES)[number];

/** Where the services receive messages, and which part of the address is the key. */
const SERVICES: Readonly<Record<RobotKind, { origins: readonly string[]; path: RegExp }>> = {
  wecom: {
    origins: ["https://qyapi.weixin.qq.com"],
    path: /^\/cgi-bin\/webhook\/send\?key=([\w-]{8,128})$/,
  },
  dingtalk: {
    origins: ["https://oapi.dingtalk.com"],
    path: /^\/robot\/send\?access_token=([\w-]{8,128})$/,
  },
  feishu: {
    origins: ["https://open.feishu.cn", "https://open.larksuite.com"],
    path: /^\/open-apis\/bot\/v2\/hook\/([\w-]{8,128})$/,
  },
};

/** Services that sign their messages; that of 企业微信 has no signature, its key is the secret. */
export const isSigned = (kind: RobotKind): boolean => kind !== "wecom";

/**
 * The service of a webhook and the last four characters of its key. Undefined for any address that is not exactly one of a
 * service (or of `moreOrigins`, with the path of a service), so that the server calls no others.
 */
export const readWebhook = (
  webhook: string,
  moreOrigins: readonly string[] = [],
): { kind: RobotKind; ending: string } | undefined => {
  for (const kind of ROBOT_KINDS)
    for (const origin of [...SERVICES[kind].origins, ...moreOrigins]) {
      const key = webhook.startsWith(`${origin}/`) && SERVICES[kind].path.exec(webhook.slice(origin.length));
      if (key) return { kind, ending: key[1]?.slice(-4) ?? "" };
    }
  return undefined;
};

/** Own robots of a user. */
export const MAX_OWN_ROBOTS = 10;

const FIVE_A_MINUTE = { most: 5, window: 60_000 };
/** Test messages of a user, who may set up several robots. */
export const ROBOT_LIMITS = { robotTest: FIVE_A_MINUTE } as const;
