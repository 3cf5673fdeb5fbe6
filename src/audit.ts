export {audit, auditInTurns} from './audit/audit.js';
export type {Counter, CounterId} from './audit/counter.js';
export {readProductCsv, type ProductCsv} from './audit/read-product-csv.js';
export type {
  AuditOptions,
  CountFirst,
  Evidence,
  Finding,
  Reason,
  Report,
  Severity,
} from './audit/report.js';
