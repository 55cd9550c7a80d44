import { describe } from "vitest";
import { AppError } from "../../../shared/errors/index.ts";
import { auditContract } from "../audit-contract.ts";
import { catalogueContract } from "../catalogue-contract.ts";
import { picturesContract } from "../pictures-contract.ts";
import { updateLogContract } from "../update-log-contract.ts";
import {
  createMemoryAuditLog,
  createMemoryCatalogue,
  createMemoryPictures,
  createMemoryUpdateLog,
} from "./index.ts";

describe("the log in memory", () => {
  updateLogContract(async () => {
    let full = false;
    const log = createMemoryUpdateLog({
      beforeWrite() {
        if (full) throw new AppError("storage_failed", "full");
      },
    });
    return {
      log,
      reopen: async () => log,
      fillDisk: () => {
        full = true;
      },
      freeDisk: () => {
        full = false;
      },
    };
  });
});

describe("the pictures in memory", () => {
  picturesContract(async () => {
    let full = false;
    const pictures = createMemoryPictures({
      beforeWrite() {
        if (full) throw new AppError("storage_failed", "full");
      },
    });
    return {
      pictures,
      reopen: async () => pictures,
      fillDisk: () => {
        full = true;
      },
      freeDisk: () => {
        full = false;
      },
    };
  });
});

describe("the catalogue in memory", () => {
  catalogueContract(async () => createMemoryCatalogue());
});

describe("the audit log in memory", () => {
  auditContract(async () => createMemoryAuditLog());
});
