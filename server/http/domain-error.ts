import { isDiskFull } from "@/db/disk-space";
import { DomainError } from "@/domain/errors";

/** The domain error that an error is or represents: DISK_FULL for that of a database or file; undefined for others. */
export const domainErrorOf = (error: unknown): DomainError | undefined => {
  if (error instanceof DomainError) return error;
  return isDiskFull(error) ? Object.assign(new DomainError("DISK_FULL"), { cause: error }) : undefined;
};
