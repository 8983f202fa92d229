import { type ContractRow, returns, row, throws } from "./row.ts";
import { BYTES, CACHE, LOCK, PROPERTIES, QUOTAS } from "./sources.ts";

/** Properties, caches and locks. */
export const stores: readonly ContractRow[] = [
  row(
    "Properties.setProperty",
    PROPERTIES,
    "const p = PropertiesService.getDocumentProperties(); p.setProperty('a', 1); return [p.getProperty('a'), p.getProperty('b'), p.getKeys()]",
    returns(["1", null, ["a"]]),
  ),
  row(
    "Properties.setProperties",
    PROPERTIES,
    "const p = PropertiesService.getUserProperties(); p.setProperty('a', '1'); p.setProperties({ b: '2' }, true); return p.getProperties()",
    returns({ b: "2" }),
  ),
  row(
    "Properties.setProperty",
    QUOTAS,
    "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9217))",
    throws("Argument too large: value"),
  ),
  row(
    "Properties.setProperty",
    QUOTAS,
    "const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))",
    throws("You have exceeded the property storage quota. Please remove some properties and try again."),
  ),
  row(
    "Properties.setProperty",
    BYTES,
    "PropertiesService.getDocumentProperties().setProperty('a', 'あ'.repeat(3073))",
    throws("Argument too large: value"),
  ),
  row(
    "Properties.setProperty",
    BYTES,
    "return PropertiesService.getDocumentProperties().setProperty('a', 'あ'.repeat(3072)).getProperty('a').length",
    returns(3072),
  ),
  row(
    "Properties.setProperty",
    BYTES,
    "const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, '🌳'.repeat(2250))",
    throws("You have exceeded the property storage quota. Please remove some properties and try again."),
  ),
  row("Cache.put", BYTES, "CacheService.getUserCache().put('k', 'é'.repeat(51201))", throws("Argument too large: value")),
  row("Cache.put", CACHE, "return CacheService.getUserCache().put('あ'.repeat(250), 'v')", returns(null)),
  row(
    "Cache.put",
    CACHE,
    "const c = CacheService.getDocumentCache(); c.put('k', 'v'); return [c.get('k'), c.get('other')]",
    returns(["v", null]),
  ),
  row("Cache.put", CACHE, "CacheService.getUserCache().put('k', 'x'.repeat(102401))", throws("Argument too large: value")),
  row("Cache.put", CACHE, "CacheService.getUserCache().put('x'.repeat(251), 'v')", throws("Argument too large: key")),
  row(
    "Cache.get",
    CACHE,
    "const c = CacheService.getUserCache(); c.put('k', 'v', 2); Utilities.sleep(3000); return c.get('k')",
    returns(null),
  ),
  row(
    "Lock.tryLock",
    LOCK,
    "const l = LockService.getDocumentLock(); const had = l.hasLock(); const got = l.tryLock(100); l.releaseLock(); return [had, got, l.hasLock()]",
    returns([false, true, false]),
  ),
  row(
    "Properties.getProperty",
    PROPERTIES,
    "PropertiesService.getDocumentProperties().setProperty('a', '1'); return PropertiesService.getUserProperties().getProperty('a')",
    returns(null),
  ),
  row(
    "Properties.deleteProperty",
    PROPERTIES,
    "const p = PropertiesService.getDocumentProperties(); return p.setProperty('a', '1').deleteProperty('a').getProperty('a')",
    returns(null),
  ),
  row(
    "Properties.deleteAllProperties",
    PROPERTIES,
    "const p = PropertiesService.getDocumentProperties(); return p.setProperties({ a: '1', b: '2' }).deleteAllProperties().getKeys()",
    returns([]),
  ),
  row(
    "Properties.setProperties",
    PROPERTIES,
    "const p = PropertiesService.getDocumentProperties(); p.setProperty('a', '1'); return p.setProperties({ b: '2' }).getProperties()",
    returns({ a: "1", b: "2" }),
  ),
  row(
    "Properties.setProperty",
    PROPERTIES,
    "return PropertiesService.getDocumentProperties().setProperty('__proto__', 'x').getProperty('__proto__')",
    returns("x"),
  ),
  row(
    "Properties.setProperty",
    QUOTAS,
    "return PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9216)).getProperty('a').length",
    returns(9216),
  ),
  row(
    "Cache.getAll",
    CACHE,
    "const c = CacheService.getUserCache(); c.putAll({ a: '1', b: '2' }); return c.getAll(['a', 'b', 'c'])",
    returns({ a: "1", b: "2" }),
  ),
  row(
    "Cache.remove",
    CACHE,
    "const c = CacheService.getUserCache(); c.put('k', 'v'); c.remove('k'); return c.get('k')",
    returns(null),
  ),
  row(
    "Cache.removeAll",
    CACHE,
    "const c = CacheService.getUserCache(); c.putAll({ a: '1', b: '2' }); c.removeAll(['a']); return [c.get('a'), c.get('b')]",
    returns([null, "2"]),
  ),
  row(
    "Cache.get",
    CACHE,
    "CacheService.getUserCache().put('k', 'v'); return CacheService.getScriptCache().get('k')",
    returns(null),
  ),
  row(
    "Cache.put",
    CACHE,
    "const c = CacheService.getUserCache(); c.put('x'.repeat(250), 'x'.repeat(102400)); return c.get('x'.repeat(250)).length",
    returns(102400),
  ),
  row(
    "Lock.waitLock",
    LOCK,
    "const l = LockService.getScriptLock(); l.waitLock(100); const has = l.hasLock(); l.releaseLock(); return has",
    returns(true),
  ),
  row("Lock.releaseLock", LOCK, "const l = LockService.getUserLock(); l.releaseLock(); return l.hasLock()", returns(false)),
  row(
    "Lock.tryLock",
    LOCK,
    "LockService.getDocumentLock().tryLock(0); return LockService.getUserLock().hasLock()",
    returns(false),
  ),
];
