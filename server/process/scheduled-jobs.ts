import { v7 as newId } from "uuid";
import type { Db, Opened } from "@/db/client";
import { settings } from "@/db/schema/settings";
import { vacuum } from "@/db/vacuum";
import { officeDay } from "@/domain/settings/office";
import { env, officeAddress } from "@/env.mjs";
import { deleteStaleUploads, filesFolder } from "../attachments/internal";
import type { Context } from "../context";
import { enqueueDeliveries } from "../deliveries/enqueue-deliveries";
import type { DeliveryOptions } from "../deliveries/internal";
import { sendDeliveries } from "../deliveries/send-deliveries";
import { queueMails } from "../reminders/queue-mails";
import { remindOfDays } from "../reminders/remind-of-days";
import { type Post, sendMails } from "../reminders/send-mails";
import { publishScheduled } from "../reviews/publish-scheduled";
import { queueMessages } from "../robots/queue-messages";
import { sendMessages } from "../robots/send-messages";
import type { Job } from "./start-jobs";

/** The context of a scheduled job; undefined before the first sign-up. */
const contextForJob = async (db: Db, name: string): Promise<Context | undefined> => {
  const [office] = await db.select({ timeZone: settings.timeZone }).from(settings);
  const now = new Date();
  if (!office) return undefined;
  const actor = { kind: "job", name } as const;
  return { db, actor, now, today: officeDay(now, office.timeZone), requestId: newId() };
};

/** The mail settings; undefined where no mail server is configured. */
const mailSettings = (): Post | undefined => {
  const { smtpUrl, mailFrom, authSecret } = env;
  if (!smtpUrl || !mailFrom || !authSecret) return undefined;
  return { smtpUrl, from: mailFrom, address: officeAddress(env), secret: authSecret };
};

/** What deliveries work with; undefined without a secret, which `npm start` makes. */
const deliveryOptions = (): DeliveryOptions | undefined => {
  const { authSecret, publishingNetworks: networks } = env;
  return authSecret
    ? { authSecret, networks, address: officeAddress(env), folder: filesFolder() }
    : undefined;
};

/** The scheduled jobs: calendar reminders and the removal of unfinished uploads each hour; queued mails, messages of robots, scheduled articles and deliveries each minute; a nightly vacuum. */
export const scheduledJobs = (opened: Opened): Job[] => {
  const { db } = opened;
  const post = mailSettings();
  const options = deliveryOptions();
  const job = (
    name: string,
    when: string,
    work: (ctx: Context, stopping: AbortSignal) => Promise<void>,
  ): Job => ({
    name,
    when,
    work: async (stopping) => {
      const ctx = await contextForJob(db, name);
      if (ctx) await work(ctx, stopping);
    },
  });
  return [
    // 03:00 in China, outside office hours.
    { name: "vacuum", when: "0 19 * * *", work: () => vacuum(opened) },
    job("days", "0 * * * *", async (ctx) => {
      await remindOfDays(ctx);
      await deleteStaleUploads(filesFolder(), ctx.now);
    }),
    job("publish", "* * * * *", publishScheduled),
    job("deliver", "* * * * *", async (ctx, stopping) => {
      await enqueueDeliveries(ctx);
      if (options) await sendDeliveries(db, options, () => new Date(), stopping);
    }),
    job("mail", "* * * * *", async (ctx, stopping) => {
      if (!post) return;
      await queueMails(ctx);
      await sendMails(db, post, () => new Date(), stopping);
    }),
    job("robots", "* * * * *", async (ctx, stopping) => {
      await queueMessages(ctx);
      await sendMessages(db, officeAddress(env), () => new Date(), stopping);
    }),
  ];
};
