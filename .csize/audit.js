export { audit, auditInTurns } from './audit/audit.js';
export { readProductCsv } from './audit/read-product-csv.js';
