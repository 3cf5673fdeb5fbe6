import type {Node} from 'php-parser';
import {isNode, lineOf, nodesIn, type Loose} from './nodes.js';

/** What a file uses that some versions of PHP do not have, or will take away. */
export interface Use {
  readonly what: string;
  /** The first version that has it. */
  readonly since: number;
  readonly line: number;
}

/** By the version that brought them: the manual's "New Functions" pages. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  7.4: 'get_mangled_object_vars mb_str_split openssl_x509_verify password_algos pcntl_unshare',
  '8.0':
    'fdiv get_debug_type get_resource_id imagegetinterpolation preg_last_error_msg str_contains str_ends_with str_starts_with',
  8.1: 'array_is_list enum_exists fdatasync fsync imagecreatefromavif imageavif mysqli_fetch_column sodium_crypto_core_ristretto255_add',
  8.2: 'curl_upkeep ini_parse_quantity memory_reset_peak_usage mysqli_execute_query openssl_cipher_key_length libxml_get_external_entity_loader',
  8.3: 'json_validate ldap_connect_wallet mb_str_pad posix_eaccess posix_fpathconf posix_pathconf posix_sysconf socket_atmark str_decrement str_increment stream_context_set_options',
  8.4: 'array_all array_any array_find array_find_key bcceil bcdivmod bcfloor bcround fpow grapheme_str_split http_clear_last_response_headers http_get_last_response_headers mb_lcfirst mb_ltrim mb_rtrim mb_trim mb_ucfirst opcache_jit_blacklist request_parse_body',
};

/** Deprecated or gone by 8.4. */
const OLD_FUNCTIONS = new Set(
  'assert_options create_function date_sunrise date_sunset each ezmlm_hash get_magic_quotes_gpc gmstrftime is_real lcg_value libxml_disable_entity_loader money_format mysqli_kill mysqli_ping mysqli_refresh strftime strptime utf8_decode utf8_encode'.split(
    ' ',
  ),
);

/** Names of types that are classes before. */
const TYPES: Readonly<Record<string, number>> = {
  mixed: 8,
  static: 8,
  never: 8.1,
  true: 8.2,
};

const SINCE = new Map(
  Object.entries(FUNCTIONS).flatMap(([since, names]) =>
    names.split(' ').map((name) => [name, Number(since)] as const),
  ),
);

/** In small letters, without its namespace; of what has no name, none. */
function nameOf(node: unknown): string {
  const name = isNode(node) ? (node['name'] ?? node['raw']) : '';
  return typeof name === 'string'
    ? name.toLowerCase().replace(/^.*\\/, '')
    : '';
}

/** Nodes that came later as a whole. */
const LATER_KINDS: Readonly<Record<string, number>> = {
  uniontype: 8,
  intersectiontype: 8.1,
  arrowfunc: 7.4,
  match: 8,
  nullsafepropertylookup: 8,
  namedargument: 8,
  enum: 8.1,
};

type Find = (node: Loose) => readonly [string, number] | false;

const FINDS: readonly Find[] = [
  ({kind}) => kind in LATER_KINDS && [kind, LATER_KINDS[kind]!],
  ({kind, what}) =>
    kind === 'call' &&
    SINCE.has(nameOf(what)) && [`${nameOf(what)}()`, SINCE.get(nameOf(what))!],
  ({kind, name, type}) =>
    (kind === 'typereference' || (kind === 'name' && type === 'type')) &&
    String(name) in TYPES && [`type ${String(name)}`, TYPES[String(name)]!],
  ({kind, flags}) =>
    kind === 'parameter' && Number(flags) > 0 && ['promotion', 8],
  ({kind, value}) =>
    kind === 'parameter' &&
    isNode(value) &&
    value.kind === 'new' && ['new as a default', 8.1],
  ({kind, type}) =>
    kind === 'property' && isNode(type) && ['a typed property', 7.4],
  ({kind, value}) =>
    kind === 'number' && String(value).includes('_') && ['1_000', 7.4],
  ({kind, value}) =>
    kind === 'number' && /^0o/i.test(String(value)) && ['0o17', 8.1],
  ({kind, isReadonly}) =>
    kind === 'class' && isReadonly === true && ['a readonly class', 8.2],
];

/** What of a file is not in every version of PHP. */
export const findLater = (tree: Node): Use[] =>
  [...nodesIn(tree)].flatMap((node) =>
    FINDS.flatMap((find) => {
      const found = find(node);
      return found
        ? [{what: found[0], since: found[1], line: lineOf(node)}]
        : [];
    }),
  );

/** What of a file PHP 8.4 calls deprecated, or has no more. */
export const findOld = (tree: Node): string[] =>
  [...nodesIn(tree)].flatMap((node) => {
    const {kind, nullable, type, value, what} = node;
    if (kind === 'call' && OLD_FUNCTIONS.has(nameOf(what))) {
      return [`${nameOf(what)}() in line ${lineOf(node)}`];
    }
    const isImplicit =
      kind === 'parameter' &&
      isNode(type) &&
      type.kind !== 'uniontype' &&
      nullable !== true &&
      isNode(value) &&
      value.kind === 'nullkeyword';
    return isImplicit
      ? [`a type that is nullable by its default in line ${lineOf(node)}`]
      : [];
  });
