// @ts-nocheck
/** Validates a tartfile. Generated from schemas/tartfile.schema.json; do not edit. */
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["version","bases"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"version":{"const":1,"x-kind":"version"},"name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?$","x-kind":"slug"},"extends":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S","x-kind":"host-path"},"x-kind":"host-paths"},"bases":{"type":"object","minProperties":1,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/base"},"x-kind":"bases"},"defaults":{"$ref":"#/$defs/defaults"},"layers":{"type":"object","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/layer"},"x-kind":"layers"},"machines":{"type":"object","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/machine"},"x-kind":"machines"},"presets":{"type":"object","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/preset"},"x-kind":"presets"},"suites":{"type":"object","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/suite"},"x-kind":"suites"},"limits":{"$ref":"#/$defs/limits"}},"$defs":{"key":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","x-kind":"key"},"flavor":{"type":"string","enum":["vanilla","base","xcode","runner"],"x-kind":"flavor"},"vmName":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","x-kind":"vm-name"},"base":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/flavor"},"else":{"$ref":"#/$defs/baseSource"},"x-kind":"base"},"baseSource":{"type":"object","additionalProperties":false,"properties":{"macos":{"enum":["tahoe","sequoia","sonoma","ventura","monterey",26,15,14,13,12],"x-kind":"macos"},"flavor":{"$ref":"#/$defs/flavor"},"image":{"type":"string","pattern":"^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*(:[0-9]+)?(/[A-Za-z0-9]+([._-][A-Za-z0-9]+)*)+(:[A-Za-z0-9]+([._-][A-Za-z0-9]+)*|@sha256:[0-9a-fA-F]{64})?$","x-kind":"image"},"vm":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$","x-kind":"vm-name"},"name":{"$ref":"#/$defs/vmName"},"os":{"type":"string","enum":["darwin","linux"]}},"x-kind":"base"},"defaults":{"type":"object","additionalProperties":false,"properties":{"resources":{"$ref":"#/$defs/resources"},"network":{"$ref":"#/$defs/network"},"display":{"$ref":"#/$defs/display"},"connect":{"$ref":"#/$defs/connect"},"mounts":{"$ref":"#/$defs/mounts"},"env":{"$ref":"#/$defs/env"},"secrets":{"$ref":"#/$defs/secrets"},"logs":{"$ref":"#/$defs/logs"},"hang":{"$ref":"#/$defs/hang"},"max-age":{"type":"string","pattern":"^(never|(?=.*[1-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$","x-kind":"max-age"}},"x-kind":"defaults"},"layer":{"type":"object","required":["from","run"],"additionalProperties":false,"properties":{"from":{"type":"string","pattern":"\\S","x-kind":"base-name"},"resources":{"$ref":"#/$defs/resources"},"network":{"$ref":"#/$defs/network"},"connect":{"$ref":"#/$defs/connect"},"mounts":{"$ref":"#/$defs/mounts"},"env":{"$ref":"#/$defs/env"},"secrets":{"$ref":"#/$defs/secrets"},"workspace":{"$ref":"#/$defs/workspace"},"inputs":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S","x-kind":"pattern"},"x-kind":"patterns"},"run":{"$ref":"#/$defs/steps"},"logs":{"$ref":"#/$defs/logs"},"hang":{"$ref":"#/$defs/hang"}},"x-kind":"layer"},"machine":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"string","pattern":"\\S","x-kind":"base-name"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","x-kind":"vm-name"},"state":{"type":"string","enum":["running","stopped"]},"resources":{"$ref":"#/$defs/resources"},"network":{"$ref":"#/$defs/network"},"display":{"$ref":"#/$defs/display"},"connect":{"$ref":"#/$defs/connect"},"mounts":{"$ref":"#/$defs/mounts"},"env":{"$ref":"#/$defs/env"},"secrets":{"$ref":"#/$defs/secrets"},"workspace":{"$ref":"#/$defs/workspace"},"run":{"$ref":"#/$defs/steps"},"logs":{"$ref":"#/$defs/logs"},"hang":{"$ref":"#/$defs/hang"}},"x-kind":"machine"},"suite":{"type":"object","additionalProperties":false,"properties":{"on":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S","x-kind":"base-name"},"x-kind":"base-names"},"tags":{"type":["string","array"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","x-kind":"tag"},"x-kind":"tags"},"needs":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S","x-kind":"suite-name"},"x-kind":"suite-names"},"matrix":{"$ref":"#/$defs/matrix"},"workspace":{"$ref":"#/$defs/workspace"},"inputs":{"type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string","pattern":"\\S","x-kind":"pattern"},"x-kind":"patterns"},"rerun":{"type":"string","enum":["changed","always"]},"max-age":{"type":"string","pattern":"^(never|(?=.*[1-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$","x-kind":"max-age"},"run":{"$ref":"#/$defs/steps"},"check":{"type":"array","items":{"$ref":"#/$defs/check"},"x-kind":"checks"},"shells":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/shell"},"x-kind":"shells"},"upgrade-from":{"type":"string","pattern":"^[^-\\s]\\S*$","x-kind":"revision"},"idempotence":{"type":["string","object"],"pattern":"^(off|warn|error)$","additionalProperties":false,"x-kind":"idempotence","properties":{"mode":{"type":"string","enum":["off","warn","error"]},"steps":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S","x-kind":"text"},"x-kind":"step-names"},"ignore":{"$ref":"#/$defs/ignore"}}},"teardown":{"type":["string","array","object"],"pattern":"\\S","items":{"$ref":"#/$defs/step"},"required":["run"],"additionalProperties":false,"x-kind":"teardown","properties":{"run":{"$ref":"#/$defs/steps"},"ignore":{"$ref":"#/$defs/ignore"}}},"collect":{"type":["string","array"],"pattern":"^(/|~/)","items":{"type":"string","pattern":"^(/|~/)","x-kind":"guest-path"},"x-kind":"guest-paths"},"keep":{"type":"string","enum":["never","on-failure","always"]},"retry":{"type":"integer","minimum":0,"maximum":10},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"resources":{"$ref":"#/$defs/resources"},"network":{"$ref":"#/$defs/network"},"display":{"$ref":"#/$defs/display"},"connect":{"$ref":"#/$defs/connect"},"mounts":{"$ref":"#/$defs/mounts"},"env":{"$ref":"#/$defs/env"},"secrets":{"$ref":"#/$defs/secrets"},"logs":{"$ref":"#/$defs/logs"},"hang":{"$ref":"#/$defs/hang"}},"x-kind":"suite"},"matrix":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-kind":"env-name"},"properties":{"include":{"type":"array","items":{"$ref":"#/$defs/combination"},"x-kind":"combinations"},"exclude":{"type":"array","items":{"$ref":"#/$defs/combination"},"x-kind":"combinations"}},"additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"],"x-kind":"matrix-value"},"x-kind":"matrix-values"},"x-kind":"matrix"},"combination":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-kind":"env-name"},"additionalProperties":{"type":["string","number","boolean"],"x-kind":"matrix-value"},"x-kind":"combination"},"resources":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"integer","minimum":1,"maximum":1024},"memory":{"type":"string","pattern":"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$","x-kind":"memory"},"disk":{"type":"string","pattern":"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$","x-kind":"disk"},"display":{"type":"string","pattern":"^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$","x-kind":"screen"}},"x-kind":"resources"},"networkMode":{"type":"string","enum":["nat","bridged","softnet","host"]},"network":{"type":"object","additionalProperties":false,"properties":{"mode":{"$ref":"#/$defs/networkMode"},"interface":{"type":"string","pattern":"\\S"},"resolver":{"type":"string","enum":["auto","dhcp","arp","agent"]},"probe":{"type":["string","boolean"],"pattern":"^https?://[^\\s/]+\\S*$","x-kind":"probe","if":{"type":"boolean"},"then":{"const":false,"x-kind":"probe"}},"fallback":{"type":"string","enum":["nat","bridged","softnet","host"]}},"x-kind":"network"},"display":{"type":"string","enum":["none","window","vnc","screen-sharing"]},"connect":{"type":"object","additionalProperties":false,"properties":{"via":{"type":"string","enum":["auto","ssh","agent"]},"user":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9._-]*$","x-kind":"user"},"password":{"type":"string"},"key":{"type":"string","pattern":"\\S","x-kind":"host-path"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"}},"x-kind":"connect"},"mounts":{"type":"array","items":{"$ref":"#/$defs/mount"},"x-kind":"mounts"},"mount":{"type":"object","required":["host"],"additionalProperties":false,"properties":{"host":{"type":"string","pattern":"\\S","x-kind":"host-path"},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$","x-kind":"key"},"readonly":{"type":"boolean"}},"x-kind":"mount"},"env":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-kind":"env-name"},"additionalProperties":{"type":"string","x-kind":"env-value"},"x-kind":"env"},"secrets":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-kind":"env-name"},"x-kind":"secrets"},"workspace":{"type":["string","object"],"pattern":"\\S","x-kind":"workspace","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"\\S","x-kind":"host-path"},"to":{"type":["string","boolean"],"pattern":"^(/|~/).*[^/]","x-kind":"workspace-to","if":{"type":"boolean"},"then":{"const":false,"x-kind":"workspace-to"}},"source":{"type":"string","enum":["worktree","head","remote"]},"ref":{"type":"string","pattern":"^[^-\\s]\\S*$","x-kind":"revision"},"repo":{"type":"string","pattern":"^[^-\\s]\\S*[/:]\\S+$","x-kind":"repository"},"include":{"type":"string","enum":["git","all"]},"exclude":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S","x-kind":"pattern"},"x-kind":"patterns"}}},"ignore":{"type":"array","items":{"type":"string","pattern":"\\S","x-kind":"text"},"x-kind":"ignore"},"steps":{"type":["string","array"],"pattern":"\\S","items":{"$ref":"#/$defs/step"},"x-kind":"steps"},"step":{"type":["string","object"],"pattern":"\\S","x-kind":"step","additionalProperties":true,"properties":{"name":{"type":"string","pattern":"\\S","x-kind":"text"},"run":{"type":"string","pattern":"\\S","x-kind":"command"},"reboot":{"const":true},"copy":{"$ref":"#/$defs/copy"},"env":{"$ref":"#/$defs/env"},"cwd":{"type":"string","pattern":"\\S","x-kind":"text"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"retry":{"type":"integer","minimum":0,"maximum":100},"sudo":{"type":"boolean"},"user":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","x-kind":"user"},"shell":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9_.+-]*|/.+)$","x-kind":"shell"},"allow-failure":{"type":"boolean"},"when":{"$ref":"#/$defs/when"},"logs":{"$ref":"#/$defs/logs"},"hang":{"$ref":"#/$defs/hang"},"report":{"$ref":"#/$defs/report"}},"minProperties":1},"copy":{"type":"object","x-kind":"copy","if":{"required":["direction"],"properties":{"direction":{"const":"from-guest"}}},"then":{"$ref":"#/$defs/copyFromGuest"},"else":{"$ref":"#/$defs/copyToGuest"}},"copyToGuest":{"type":"object","required":["from","to"],"additionalProperties":false,"x-kind":"copy","properties":{"from":{"type":"string","pattern":"\\S","x-kind":"host-path"},"to":{"type":"string","pattern":"^(/|~/)","x-kind":"guest-path"},"direction":{"type":"string","enum":["to-guest","from-guest"]}}},"copyFromGuest":{"type":"object","required":["from","direction"],"additionalProperties":false,"x-kind":"copy","properties":{"from":{"type":"string","pattern":"^(/|~/)","x-kind":"guest-path"},"to":{"type":"string","pattern":"^(?![./~])(?!.*/[.]{1,2}(/|$))(?!.*//).*[^/]$","x-kind":"artifacts-folder"},"direction":{"type":"string","enum":["to-guest","from-guest"]}}},"preset":{"type":"object","required":["steps"],"additionalProperties":false,"x-kind":"preset","properties":{"description":{"type":"string","pattern":"\\S","x-kind":"text"},"main":{"type":"string","pattern":"\\S","x-kind":"text"},"parameters":{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$","x-kind":"parameter-name"},"additionalProperties":{"$ref":"#/$defs/parameter"},"x-kind":"parameters"},"needs-workspace":{"type":["boolean","object"],"additionalProperties":{"$ref":"#/$defs/parameterMatch"},"x-kind":"needs-workspace"},"steps":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/step"},"x-kind":"steps"}}},"parameter":{"type":"object","additionalProperties":false,"x-kind":"parameter","properties":{"description":{"type":"string","pattern":"\\S","x-kind":"text"},"default":{"type":["string","number","boolean","array"],"items":{"type":["string","number"]},"x-kind":"parameter-value"},"values":{"type":"array","minItems":1,"items":{"type":["string","number"],"x-kind":"parameter-value"}}}},"parameterMatch":{"type":["string","number","boolean","array","object"],"items":{"type":["string","number","boolean"]},"additionalProperties":false,"properties":{"not":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}}},"x-kind":"parameter-match"},"when":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"flavor":{"type":["string","array"],"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","enum":["vanilla","base","xcode","runner"]},"x-kind":"when-flavor"},"else":{"type":"string","enum":["vanilla","base","xcode","runner"]},"x-kind":"when-flavor"},"os":{"type":["string","array"],"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","enum":["darwin","linux"]},"x-kind":"when-os"},"else":{"type":"string","enum":["darwin","linux"]},"x-kind":"when-os"},"macos":{"type":["string","integer","array"],"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":["string","integer"],"enum":["tahoe","sequoia","sonoma","ventura","monterey",26,15,14,13,12],"x-kind":"macos"},"x-kind":"when-macos"},"else":{"type":["string","integer"],"enum":["tahoe","sequoia","sonoma","ventura","monterey",26,15,14,13,12],"x-kind":"macos"},"x-kind":"when-macos"},"base":{"type":["string","array"],"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S","x-kind":"base-name"},"x-kind":"when-base"},"else":{"type":"string","pattern":"\\S","x-kind":"base-name"},"x-kind":"when-base"},"parameters":{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/parameterMatch"},"x-kind":"when-parameters"}},"x-kind":"when"},"check":{"type":"object","x-kind":"check","if":{"required":["goss"]},"then":{"$ref":"#/$defs/gossCheck"},"else":{"if":{"required":["idempotent"]},"then":{"$ref":"#/$defs/idempotentCheck"},"else":{"if":{"required":["command"]},"then":{"$ref":"#/$defs/commandCheck"},"else":{"if":{"required":["file"]},"then":{"$ref":"#/$defs/fileCheck"},"else":{"if":{"required":["directory"]},"then":{"$ref":"#/$defs/directoryCheck"},"else":{"if":{"required":["brew"]},"then":{"$ref":"#/$defs/brewCheck"},"else":{"if":{"required":["app"]},"then":{"$ref":"#/$defs/appCheck"},"else":{"if":{"required":["defaults"]},"then":{"$ref":"#/$defs/defaultsCheck"},"else":{"if":{"required":["login-shell"]},"then":{"$ref":"#/$defs/loginShellCheck"},"else":{"if":{"required":["env"]},"then":{"$ref":"#/$defs/envCheck"},"else":{"if":{"required":["path"]},"then":{"$ref":"#/$defs/pathCheck"},"else":{"if":{"required":["port"]},"then":{"$ref":"#/$defs/portCheck"},"else":{"if":{"required":["process"]},"then":{"$ref":"#/$defs/processCheck"},"else":{"if":{"required":["launch-agent"]},"then":{"$ref":"#/$defs/launchAgentCheck"},"else":{"if":{"required":["user"]},"then":{"$ref":"#/$defs/userCheck"},"else":{"if":{"required":["git-config"]},"then":{"$ref":"#/$defs/gitConfigCheck"},"else":{"$ref":"#/$defs/httpCheck"}}}}}}}}}}}}}}}}},"idempotentCheck":{"type":"object","required":["idempotent"],"additionalProperties":false,"x-kind":"check","properties":{"idempotent":{"type":"string","pattern":"\\S","x-kind":"command"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"ignore":{"$ref":"#/$defs/ignore"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"commandCheck":{"type":"object","required":["command"],"additionalProperties":false,"x-kind":"check","properties":{"command":{"type":"string","pattern":"\\S","x-kind":"command"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"exit":{"type":["integer","array"],"minimum":0,"maximum":255,"minItems":1,"items":{"type":"integer","minimum":0,"maximum":255},"x-kind":"exits"},"stdout":{"$ref":"#/$defs/match"},"stderr":{"$ref":"#/$defs/match"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"fileCheck":{"type":"object","required":["file"],"additionalProperties":false,"x-kind":"check","properties":{"file":{"type":"string","pattern":"^(/|~/)","x-kind":"guest-path"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"exists":{"type":"boolean"},"type":{"type":"string","enum":["file","directory","link"]},"mode":{"type":"string","pattern":"^[0-7]?[0-7]{3}$","x-kind":"mode"},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9._-]*$","x-kind":"user"},"group":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9._-]*$","x-kind":"user"},"contains":{"$ref":"#/$defs/match"},"sha256":{"type":"string","pattern":"^[0-9a-fA-F]{64}$","x-kind":"sha256"},"link":{"type":"string","pattern":"\\S","x-kind":"text"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"match":{"type":["string","array"],"items":{"type":"string","pattern":".","x-kind":"match-text"},"pattern":".","x-kind":"match"},"limits":{"type":"object","additionalProperties":false,"properties":{"vms":{"type":"integer","minimum":1,"maximum":64},"clones":{"type":"integer","minimum":1,"maximum":64},"memory":{"type":"string","pattern":"^(([1-9][0-9]?|100)%|(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB))$","x-kind":"memory-limit"},"free-disk":{"type":"string","pattern":"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$","x-kind":"disk"}},"x-kind":"limits"},"directoryCheck":{"type":"object","required":["directory"],"additionalProperties":false,"x-kind":"check","properties":{"directory":{"type":"string","pattern":"^(/|~/)","x-kind":"guest-path"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"exists":{"type":"boolean"},"mode":{"type":"string","pattern":"^[0-7]?[0-7]{3}$","x-kind":"mode"},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9._-]*$","x-kind":"user"},"group":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9._-]*$","x-kind":"user"},"link":{"type":"string","pattern":"\\S","x-kind":"text"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"brewPackage":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"x-kind":"brew","properties":{"formula":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$","x-kind":"package"},"cask":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$","x-kind":"package"},"tap":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$","x-kind":"package"}}},"brewCheck":{"type":"object","required":["brew"],"additionalProperties":false,"x-kind":"check","properties":{"brew":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/brewPackage"},"else":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$","x-kind":"brew"},"x-kind":"brew"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"version":{"$ref":"#/$defs/exact"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"appCheck":{"type":"object","required":["app"],"additionalProperties":false,"x-kind":"check","properties":{"app":{"type":"string","pattern":"\\S","x-kind":"text"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"version":{"$ref":"#/$defs/exact"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"defaultsKey":{"type":"object","required":["domain","key"],"additionalProperties":false,"x-kind":"defaults-key","properties":{"domain":{"type":"string","pattern":"^[^-\\s]","x-kind":"defaults-domain"},"key":{"type":"string","pattern":"\\S","x-kind":"text"},"value":{"type":["string","number","boolean","array","object"],"items":{},"x-kind":"defaults-value"},"type":{"type":"string","enum":["boolean","integer","float","string","array","dictionary","date","data"]},"current-host":{"type":"boolean"}}},"defaultsCheck":{"type":"object","required":["defaults"],"additionalProperties":false,"x-kind":"check","properties":{"defaults":{"$ref":"#/$defs/defaultsKey"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"loginShellCheck":{"type":"object","required":["login-shell"],"additionalProperties":false,"x-kind":"check","properties":{"login-shell":{"type":"string","pattern":"\\S","x-kind":"shell"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"envCheck":{"type":"object","required":["env"],"additionalProperties":false,"x-kind":"check","properties":{"env":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","x-kind":"env-name"},"additionalProperties":{"type":["string","boolean"],"if":{"type":"boolean"},"then":{"const":false,"x-kind":"env-text"},"x-kind":"env-text"},"x-kind":"env-wanted"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"pathCheck":{"type":"object","required":["path"],"additionalProperties":false,"x-kind":"check","properties":{"path":{"type":["string","array"],"pattern":"^(/|~)","minItems":1,"items":{"type":"string","pattern":"^(/|~)","x-kind":"guest-path"},"x-kind":"guest-paths"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"portCheck":{"type":"object","required":["port"],"additionalProperties":false,"x-kind":"check","properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"protocol":{"type":"string","enum":["tcp","udp"]},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"processCheck":{"type":"object","required":["process"],"additionalProperties":false,"x-kind":"check","properties":{"process":{"type":"string","pattern":"\\S","x-kind":"text"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9._-]*$","x-kind":"user"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"launchAgentCheck":{"type":"object","required":["launch-agent"],"additionalProperties":false,"x-kind":"check","properties":{"launch-agent":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","x-kind":"text"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"state":{"type":"string","enum":["loaded","running"]},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"userCheck":{"type":"object","required":["user"],"additionalProperties":false,"x-kind":"check","properties":{"user":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9._-]*$","x-kind":"user"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"uid":{"type":"integer","minimum":0,"maximum":4294967295},"groups":{"type":"array","items":{"type":"string","pattern":"\\S","x-kind":"user"},"x-kind":"groups"},"home":{"type":"string","pattern":"^/","x-kind":"guest-path"},"shell":{"type":"string","pattern":"\\S","x-kind":"shell"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"gitConfigCheck":{"type":"object","required":["git-config"],"additionalProperties":false,"x-kind":"check","properties":{"git-config":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*[.].*[A-Za-z0-9-]$","x-kind":"git-key"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"value":{"$ref":"#/$defs/exact"},"scope":{"type":"string","enum":["global","system"]},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"httpCheck":{"type":"object","required":["http"],"additionalProperties":false,"x-kind":"check","properties":{"http":{"type":"string","pattern":"^https?://[^\\s/]+\\S*$","x-kind":"url"},"name":{"type":"string","pattern":"\\S","x-kind":"text"},"status":{"type":["integer","array"],"minimum":100,"maximum":599,"minItems":1,"items":{"type":"integer","minimum":100,"maximum":599},"x-kind":"statuses"},"body":{"$ref":"#/$defs/match"},"not":{"type":"boolean"},"eventually":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"timeout":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"when":{"$ref":"#/$defs/when"}}},"exact":{"type":["string","array"],"items":{"type":"string","pattern":".","x-kind":"match-text"},"pattern":".","x-kind":"match"},"logs":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/logMode"},"else":{"$ref":"#/$defs/logRules"},"x-kind":"logs"},"logMode":{"type":"string","enum":["off","warn","error"],"x-kind":"log-mode"},"logRules":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"mode":{"$ref":"#/$defs/logMode"},"deny":{"type":["string","array"],"pattern":".","items":{"type":"string","pattern":".","x-kind":"match-text"},"x-kind":"match"},"allow":{"type":["string","array"],"pattern":".","items":{"type":"string","pattern":".","x-kind":"log-allow"},"x-kind":"log-allow"}},"x-kind":"logs"},"hang":{"type":["string","boolean"],"if":{"type":"string"},"then":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"hang"},"else":{"const":false},"x-kind":"hang"},"report":{"type":["string","object"],"if":{"type":"string"},"then":{"type":"string","enum":["tap"],"x-kind":"report"},"else":{"$ref":"#/$defs/reportFile"},"x-kind":"report"},"reportFile":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"tap":{"type":"string","pattern":"\\S","x-kind":"text"},"junit":{"type":"string","pattern":"\\S","x-kind":"text"}},"x-kind":"report"},"shellName":{"type":"string","enum":["sh","sh-login","bash","bash-login","bash-interactive","bash-login-interactive","zsh","zsh-login","zsh-interactive","zsh-login-interactive"],"x-kind":"shell-name"},"shell":{"type":["string","object"],"if":{"type":"string"},"then":{"$ref":"#/$defs/shellName"},"else":{"$ref":"#/$defs/shellOptions"},"x-kind":"shell"},"shellOptions":{"type":"object","required":["shell"],"additionalProperties":false,"x-kind":"shell","properties":{"shell":{"$ref":"#/$defs/shellName"},"budget":{"type":"string","pattern":"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$","x-kind":"duration"},"stderr":{"type":["string","array"],"pattern":".","items":{"type":"string","pattern":".","x-kind":"match-text"},"x-kind":"match"}}},"gossCheck":{"type":"object","required":["goss"],"additionalProperties":false,"x-kind":"check","properties":{"goss":{"type":"string","pattern":"\\S","x-kind":"host-path"},"when":{"$ref":"#/$defs/when"}}}},"x-kind":"tartfile"};
const schema32 = schema31.$defs["key"];
const schema131 = schema31.$defs["limits"];
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
const pattern229 = new RegExp("^(([1-9][0-9]?|100)%|(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB))$", "u");
const pattern13 = new RegExp("^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$", "u");
const schema33 = schema31.$defs["base"];
const schema34 = schema31.$defs["flavor"];
const schema35 = schema31.$defs["baseSource"];
const schema37 = schema31.$defs["vmName"];
const pattern9 = new RegExp("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*(:[0-9]+)?(/[A-Za-z0-9]+([._-][A-Za-z0-9]+)*)+(:[A-Za-z0-9]+([._-][A-Za-z0-9]+)*|@sha256:[0-9a-fA-F]{64})?$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "macos") || (key0 === "flavor")) || (key0 === "image")) || (key0 === "vm")) || (key0 === "name")) || (key0 === "os"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.macos !== undefined){
let data0 = data.macos;
if(!((((((((((data0 === "tahoe") || (data0 === "sequoia")) || (data0 === "sonoma")) || (data0 === "ventura")) || (data0 === "monterey")) || (data0 === 26)) || (data0 === 15)) || (data0 === 14)) || (data0 === 13)) || (data0 === 12))){
const err1 = {instancePath:instancePath+"/macos",schemaPath:"#/properties/macos/enum",keyword:"enum",params:{allowedValues: schema35.properties.macos.enum},schema:schema35.properties.macos.enum,parentSchema:schema35.properties.macos,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.flavor !== undefined){
let data1 = data.flavor;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/flavor",schemaPath:"#/$defs/flavor/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data1 === "vanilla") || (data1 === "base")) || (data1 === "xcode")) || (data1 === "runner"))){
const err3 = {instancePath:instancePath+"/flavor",schemaPath:"#/$defs/flavor/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.image !== undefined){
let data2 = data.image;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err4 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*(:[0-9]+)?(/[A-Za-z0-9]+([._-][A-Za-z0-9]+)*)+(:[A-Za-z0-9]+([._-][A-Za-z0-9]+)*|@sha256:[0-9a-fA-F]{64})?$"},schema:"^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*(:[0-9]+)?(/[A-Za-z0-9]+([._-][A-Za-z0-9]+)*)+(:[A-Za-z0-9]+([._-][A-Za-z0-9]+)*|@sha256:[0-9a-fA-F]{64})?$",parentSchema:schema35.properties.image,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},schema:schema35.properties.image.type,parentSchema:schema35.properties.image,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.vm !== undefined){
let data3 = data.vm;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err6 = {instancePath:instancePath+"/vm",schemaPath:"#/properties/vm/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$",parentSchema:schema35.properties.vm,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/vm",schemaPath:"#/properties/vm/type",keyword:"type",params:{type: "string"},schema:schema35.properties.vm.type,parentSchema:schema35.properties.vm,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/vmName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/vmName/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.os !== undefined){
let data5 = data.os;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"},schema:schema35.properties.os.type,parentSchema:schema35.properties.os,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data5 === "darwin") || (data5 === "linux"))){
const err11 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/enum",keyword:"enum",params:{allowedValues: schema35.properties.os.enum},schema:schema35.properties.os.enum,parentSchema:schema35.properties.os,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/flavor/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data === "vanilla") || (data === "base")) || (data === "xcode")) || (data === "runner"))){
const err3 = {instancePath,schemaPath:"#/$defs/flavor/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema33.if,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema38 = schema31.$defs["defaults"];
const schema39 = schema31.$defs["resources"];
const schema42 = schema31.$defs["display"];
const schema43 = schema31.$defs["connect"];
const schema46 = schema31.$defs["env"];
const schema47 = schema31.$defs["secrets"];
const schema52 = schema31.$defs["hang"];
const pattern12 = new RegExp("^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$", "u");
const pattern14 = new RegExp("^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$", "u");
const pattern17 = new RegExp("^[A-Za-z_][A-Za-z0-9._-]*$", "u");
const pattern19 = new RegExp("^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$", "u");
const pattern22 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern29 = new RegExp("^(never|(?=.*[1-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$", "u");
const schema40 = schema31.$defs["network"];
const schema41 = schema31.$defs["networkMode"];
const pattern16 = new RegExp("^https?://[^\\s/]+\\S*$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "mode") || (key0 === "interface")) || (key0 === "resolver")) || (key0 === "probe")) || (key0 === "fallback"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/networkMode/type",keyword:"type",params:{type: "string"},schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "nat") || (data0 === "bridged")) || (data0 === "softnet")) || (data0 === "host"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/networkMode/enum",keyword:"enum",params:{allowedValues: schema41.enum},schema:schema41.enum,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.interface !== undefined){
let data1 = data.interface;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err3 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40.properties.interface,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/interface",schemaPath:"#/properties/interface/type",keyword:"type",params:{type: "string"},schema:schema40.properties.interface.type,parentSchema:schema40.properties.interface,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.resolver !== undefined){
let data2 = data.resolver;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/resolver",schemaPath:"#/properties/resolver/type",keyword:"type",params:{type: "string"},schema:schema40.properties.resolver.type,parentSchema:schema40.properties.resolver,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data2 === "auto") || (data2 === "dhcp")) || (data2 === "arp")) || (data2 === "agent"))){
const err6 = {instancePath:instancePath+"/resolver",schemaPath:"#/properties/resolver/enum",keyword:"enum",params:{allowedValues: schema40.properties.resolver.enum},schema:schema40.properties.resolver.enum,parentSchema:schema40.properties.resolver,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.probe !== undefined){
let data3 = data.probe;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
const err7 = {instancePath:instancePath+"/probe",schemaPath:"#/properties/probe/type",keyword:"type",params:{type: schema40.properties.probe.type},schema:schema40.properties.probe.type,parentSchema:schema40.properties.probe,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(typeof data3 !== "boolean"){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(false !== data3){
const err9 = {instancePath:instancePath+"/probe",schemaPath:"#/properties/probe/then/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema40.properties.probe.then,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/probe",schemaPath:"#/properties/probe/if",keyword:"if",params:{failingKeyword: "then"},schema:schema40.properties.probe.if,parentSchema:schema40.properties.probe,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern16.test(data3)){
const err11 = {instancePath:instancePath+"/probe",schemaPath:"#/properties/probe/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/]+\\S*$"},schema:"^https?://[^\\s/]+\\S*$",parentSchema:schema40.properties.probe,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.fallback !== undefined){
let data4 = data.fallback;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "string"},schema:schema40.properties.fallback.type,parentSchema:schema40.properties.fallback,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data4 === "nat") || (data4 === "bridged")) || (data4 === "softnet")) || (data4 === "host"))){
const err13 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/enum",keyword:"enum",params:{allowedValues: schema40.properties.fallback.enum},schema:schema40.properties.fallback.enum,parentSchema:schema40.properties.fallback,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = schema31.$defs["mounts"];
const schema45 = schema31.$defs["mount"];

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.host === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/mount/required",keyword:"required",params:{missingProperty: "host"},schema:schema45.required,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "host") || (key0 === "name")) || (key0 === "readonly"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/mount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.host !== undefined){
let data1 = data0.host;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err2 = {instancePath:instancePath+"/" + i0+"/host",schemaPath:"#/$defs/mount/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema45.properties.host,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0+"/host",schemaPath:"#/$defs/mount/properties/host/type",keyword:"type",params:{type: "string"},schema:schema45.properties.host.type,parentSchema:schema45.properties.host,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err4 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/mount/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema45.properties.name,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/mount/properties/name/type",keyword:"type",params:{type: "string"},schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.readonly !== undefined){
let data3 = data0.readonly;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/" + i0+"/readonly",schemaPath:"#/$defs/mount/properties/readonly/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.readonly.type,parentSchema:schema45.properties.readonly,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/mount/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = schema31.$defs["logs"];
const schema49 = schema31.$defs["logMode"];
const schema50 = schema31.$defs["logRules"];
const pattern24 = new RegExp(".", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "mode") || (key0 === "deny")) || (key0 === "allow"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/logMode/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data0 === "off") || (data0 === "warn")) || (data0 === "error"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/logMode/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deny !== undefined){
let data1 = data.deny;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/type",keyword:"type",params:{type: schema50.properties.deny.type},schema:schema50.properties.deny.type,parentSchema:schema50.properties.deny,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern24.test(data1)){
const err5 = {instancePath:instancePath+"/deny",schemaPath:"#/properties/deny/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema50.properties.deny,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
const err6 = {instancePath:instancePath+"/deny/" + i0,schemaPath:"#/properties/deny/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema50.properties.deny.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/deny/" + i0,schemaPath:"#/properties/deny/items/type",keyword:"type",params:{type: "string"},schema:schema50.properties.deny.items.type,parentSchema:schema50.properties.deny.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data.allow !== undefined){
let data3 = data.allow;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: schema50.properties.allow.type},schema:schema50.properties.allow.type,parentSchema:schema50.properties.allow,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err9 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema50.properties.allow,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern24.test(data4)){
const err10 = {instancePath:instancePath+"/allow/" + i1,schemaPath:"#/properties/allow/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema50.properties.allow.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/allow/" + i1,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},schema:schema50.properties.allow.items.type,parentSchema:schema50.properties.allow.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema48.type},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/logMode/type",keyword:"type",params:{type: "string"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((data === "off") || (data === "warn")) || (data === "error"))){
const err3 = {instancePath,schemaPath:"#/$defs/logMode/enum",keyword:"enum",params:{allowedValues: schema49.enum},schema:schema49.enum,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema48.if,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate30.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema38.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.resources !== undefined){
let data0 = data.resources;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "cpu") || (key1 === "memory")) || (key1 === "disk")) || (key1 === "display"))){
const err1 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.cpu !== undefined){
let data1 = data0.cpu;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.cpu.type,parentSchema:schema39.properties.cpu,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1024 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},schema:1024,parentSchema:schema39.properties.cpu,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema39.properties.cpu,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data0.memory !== undefined){
let data2 = data0.memory;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err5 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$",parentSchema:schema39.properties.memory,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema39.properties.memory.type,parentSchema:schema39.properties.memory,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.disk !== undefined){
let data3 = data0.disk;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err7 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$",parentSchema:schema39.properties.disk,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema39.properties.disk.type,parentSchema:schema39.properties.disk,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.display !== undefined){
let data4 = data0.display;
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err9 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$"},schema:"^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$",parentSchema:schema39.properties.display,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/type",keyword:"type",params:{type: "string"},schema:schema39.properties.display.type,parentSchema:schema39.properties.display,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate26(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.display !== undefined){
let data6 = data.display;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/display",schemaPath:"#/$defs/display/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data6 === "none") || (data6 === "window")) || (data6 === "vnc")) || (data6 === "screen-sharing"))){
const err13 = {instancePath:instancePath+"/display",schemaPath:"#/$defs/display/enum",keyword:"enum",params:{allowedValues: schema42.enum},schema:schema42.enum,parentSchema:schema42,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.connect !== undefined){
let data7 = data.connect;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((((key2 === "via") || (key2 === "user")) || (key2 === "password")) || (key2 === "key")) || (key2 === "port")) || (key2 === "timeout"))){
const err14 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.via !== undefined){
let data8 = data7.via;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/type",keyword:"type",params:{type: "string"},schema:schema43.properties.via.type,parentSchema:schema43.properties.via,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data8 === "auto") || (data8 === "ssh")) || (data8 === "agent"))){
const err16 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/enum",keyword:"enum",params:{allowedValues: schema43.properties.via.enum},schema:schema43.properties.via.enum,parentSchema:schema43.properties.via,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.user !== undefined){
let data9 = data7.user;
if(typeof data9 === "string"){
if(!pattern17.test(data9)){
const err17 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema43.properties.user,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/type",keyword:"type",params:{type: "string"},schema:schema43.properties.user.type,parentSchema:schema43.properties.user,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.password !== undefined){
let data10 = data7.password;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/connect/password",schemaPath:"#/$defs/connect/properties/password/type",keyword:"type",params:{type: "string"},schema:schema43.properties.password.type,parentSchema:schema43.properties.password,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.key !== undefined){
let data11 = data7.key;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err20 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.key,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/type",keyword:"type",params:{type: "string"},schema:schema43.properties.key.type,parentSchema:schema43.properties.key,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.port !== undefined){
let data12 = data7.port;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err22 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema43.properties.port.type,parentSchema:schema43.properties.port,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema43.properties.port,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema43.properties.port,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data7.timeout !== undefined){
let data13 = data7.timeout;
if(typeof data13 === "string"){
if(!pattern19.test(data13)){
const err25 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema43.properties.timeout,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema43.properties.timeout.type,parentSchema:schema43.properties.timeout,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.mounts !== undefined){
if(!(validate28(data.mounts, {instancePath:instancePath+"/mounts",parentData:data,parentDataProperty:"mounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
let data15 = data.env;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
const _errs38 = errors;
if(typeof key3 === "string"){
if(!pattern22.test(key3)){
const err28 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema46.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema46.propertyNames.type,parentSchema:schema46.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid7 = _errs38 === errors;
if(!valid7){
const err30 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema46.propertyNames,parentSchema:schema46,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key4 in data15){
let data16 = data15[key4];
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema46.additionalProperties.type,parentSchema:schema46.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.secrets !== undefined){
let data17 = data.secrets;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(!pattern22.test(data18)){
const err33 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/secrets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema47.items,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/secrets/items/type",keyword:"type",params:{type: "string"},schema:schema47.items.type,parentSchema:schema47.items,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i1 = data17.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data17[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err35 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema47,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err36 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.logs !== undefined){
if(!(validate30(data.logs, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.hang !== undefined){
let data20 = data.hang;
if((typeof data20 !== "string") && (typeof data20 !== "boolean")){
const err37 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/type",keyword:"type",params:{type: schema52.type},schema:schema52.type,parentSchema:schema52,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const _errs52 = errors;
let valid14 = true;
const _errs53 = errors;
if(typeof data20 !== "string"){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs55 = errors;
if(typeof data20 === "string"){
if(!pattern19.test(data20)){
const err39 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema52.then,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/type",keyword:"type",params:{type: "string"},schema:schema52.then.type,parentSchema:schema52.then,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs55 === errors;
valid14 = _valid0;
ifClause0 = "then";
}
else {
const _errs57 = errors;
if(false !== data20){
const err41 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/else/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema52.else,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs57 === errors;
valid14 = _valid0;
ifClause0 = "else";
}
if(!valid14){
const err42 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema52.if,parentSchema:schema52,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data21 = data["max-age"];
if(typeof data21 === "string"){
if(!pattern29.test(data21)){
const err43 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^(never|(?=.*[1-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$"},schema:"^(never|(?=.*[1-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$",parentSchema:schema38.properties["max-age"],data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},schema:schema38.properties["max-age"].type,parentSchema:schema38.properties["max-age"],data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = schema31.$defs["layer"];
const schema59 = schema31.$defs["workspace"];
const pattern42 = new RegExp("^(/|~/).*[^/]", "u");
const pattern43 = new RegExp("^[^-\\s]\\S*$", "u");
const pattern44 = new RegExp("^[^-\\s]\\S*[/:]\\S+$", "u");
const schema60 = schema31.$defs["steps"];
const schema61 = schema31.$defs["step"];
const pattern60 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$", "u");
const pattern61 = new RegExp("^([A-Za-z][A-Za-z0-9_.+-]*|/.+)$", "u");
const schema62 = schema31.$defs["copy"];
const schema63 = schema31.$defs["copyFromGuest"];
const schema64 = schema31.$defs["copyToGuest"];
const pattern53 = new RegExp("^(/|~/)", "u");
const pattern54 = new RegExp("^(?![./~])(?!.*/[.]{1,2}(/|$))(?!.*//).*[^/]$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.direction === undefined) && (missing0 = "direction")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data.direction !== undefined){
if("from-guest" !== data.direction){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/copyFromGuest/required",keyword:"required",params:{missingProperty: "from"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.direction === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/copyFromGuest/required",keyword:"required",params:{missingProperty: "direction"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "direction"))){
const err5 = {instancePath,schemaPath:"#/$defs/copyFromGuest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!pattern53.test(data1)){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/copyFromGuest/properties/from/pattern",keyword:"pattern",params:{pattern: "^(/|~/)"},schema:"^(/|~/)",parentSchema:schema63.properties.from,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/copyFromGuest/properties/from/type",keyword:"type",params:{type: "string"},schema:schema63.properties.from.type,parentSchema:schema63.properties.from,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
let data2 = data.to;
if(typeof data2 === "string"){
if(!pattern54.test(data2)){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/copyFromGuest/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?![./~])(?!.*/[.]{1,2}(/|$))(?!.*//).*[^/]$"},schema:"^(?![./~])(?!.*/[.]{1,2}(/|$))(?!.*//).*[^/]$",parentSchema:schema63.properties.to,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/copyFromGuest/properties/to/type",keyword:"type",params:{type: "string"},schema:schema63.properties.to.type,parentSchema:schema63.properties.to,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.direction !== undefined){
let data3 = data.direction;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/copyFromGuest/properties/direction/type",keyword:"type",params:{type: "string"},schema:schema63.properties.direction.type,parentSchema:schema63.properties.direction,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "to-guest") || (data3 === "from-guest"))){
const err11 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/copyFromGuest/properties/direction/enum",keyword:"enum",params:{allowedValues: schema63.properties.direction.enum},schema:schema63.properties.direction.enum,parentSchema:schema63.properties.direction,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/copyFromGuest/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err13 = {instancePath,schemaPath:"#/$defs/copyToGuest/required",keyword:"required",params:{missingProperty: "from"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.to === undefined){
const err14 = {instancePath,schemaPath:"#/$defs/copyToGuest/required",keyword:"required",params:{missingProperty: "to"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data){
if(!(((key1 === "from") || (key1 === "to")) || (key1 === "direction"))){
const err15 = {instancePath,schemaPath:"#/$defs/copyToGuest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err16 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/copyToGuest/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema64.properties.from,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/copyToGuest/properties/from/type",keyword:"type",params:{type: "string"},schema:schema64.properties.from.type,parentSchema:schema64.properties.from,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.to !== undefined){
let data5 = data.to;
if(typeof data5 === "string"){
if(!pattern53.test(data5)){
const err18 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/copyToGuest/properties/to/pattern",keyword:"pattern",params:{pattern: "^(/|~/)"},schema:"^(/|~/)",parentSchema:schema64.properties.to,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/copyToGuest/properties/to/type",keyword:"type",params:{type: "string"},schema:schema64.properties.to.type,parentSchema:schema64.properties.to,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.direction !== undefined){
let data6 = data.direction;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/copyToGuest/properties/direction/type",keyword:"type",params:{type: "string"},schema:schema64.properties.direction.type,parentSchema:schema64.properties.direction,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data6 === "to-guest") || (data6 === "from-guest"))){
const err21 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/copyToGuest/properties/direction/enum",keyword:"enum",params:{allowedValues: schema64.properties.direction.enum},schema:schema64.properties.direction.enum,parentSchema:schema64.properties.direction,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/$defs/copyToGuest/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err23 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema62.if,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate40.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema66 = schema31.$defs["when"];
const schema67 = schema31.$defs["parameterMatch"];

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "flavor") || (key0 === "os")) || (key0 === "macos")) || (key0 === "base")) || (key0 === "parameters"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.flavor !== undefined){
let data0 = data.flavor;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/type",keyword:"type",params:{type: schema66.properties.flavor.type},schema:schema66.properties.flavor.type,parentSchema:schema66.properties.flavor,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.flavor.then,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/flavor/" + i0,schemaPath:"#/properties/flavor/then/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.flavor.then.items.type,parentSchema:schema66.properties.flavor.then.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data1 === "vanilla") || (data1 === "base")) || (data1 === "xcode")) || (data1 === "runner"))){
const err6 = {instancePath:instancePath+"/flavor/" + i0,schemaPath:"#/properties/flavor/then/items/enum",keyword:"enum",params:{allowedValues: schema66.properties.flavor.then.items.enum},schema:schema66.properties.flavor.then.items.enum,parentSchema:schema66.properties.flavor.then.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/then/type",keyword:"type",params:{type: "array"},schema:schema66.properties.flavor.then.type,parentSchema:schema66.properties.flavor.then,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/else/type",keyword:"type",params:{type: "string"},schema:schema66.properties.flavor.else.type,parentSchema:schema66.properties.flavor.else,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data0 === "vanilla") || (data0 === "base")) || (data0 === "xcode")) || (data0 === "runner"))){
const err9 = {instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/else/enum",keyword:"enum",params:{allowedValues: schema66.properties.flavor.else.enum},schema:schema66.properties.flavor.else.enum,parentSchema:schema66.properties.flavor.else,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err10 = {instancePath:instancePath+"/flavor",schemaPath:"#/properties/flavor/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema66.properties.flavor.if,parentSchema:schema66.properties.flavor,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.os !== undefined){
let data2 = data.os;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err11 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema66.properties.os.type},schema:schema66.properties.os.type,parentSchema:schema66.properties.os,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(!(Array.isArray(data2))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs18 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.os.then,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/os/" + i1,schemaPath:"#/properties/os/then/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.os.then.items.type,parentSchema:schema66.properties.os.then.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data3 === "darwin") || (data3 === "linux"))){
const err15 = {instancePath:instancePath+"/os/" + i1,schemaPath:"#/properties/os/then/items/enum",keyword:"enum",params:{allowedValues: schema66.properties.os.then.items.enum},schema:schema66.properties.os.then.items.enum,parentSchema:schema66.properties.os.then.items,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/then/type",keyword:"type",params:{type: "array"},schema:schema66.properties.os.then.type,parentSchema:schema66.properties.os.then,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs22 = errors;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/else/type",keyword:"type",params:{type: "string"},schema:schema66.properties.os.else.type,parentSchema:schema66.properties.os.else,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data2 === "darwin") || (data2 === "linux"))){
const err18 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/else/enum",keyword:"enum",params:{allowedValues: schema66.properties.os.else.enum},schema:schema66.properties.os.else.enum,parentSchema:schema66.properties.os.else,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err19 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema66.properties.os.if,parentSchema:schema66.properties.os,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.macos !== undefined){
let data4 = data.macos;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (!(Array.isArray(data4)))){
const err20 = {instancePath:instancePath+"/macos",schemaPath:"#/properties/macos/type",keyword:"type",params:{type: schema66.properties.macos.type},schema:schema66.properties.macos.type,parentSchema:schema66.properties.macos,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs26 = errors;
let valid7 = true;
const _errs27 = errors;
if(!(Array.isArray(data4))){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs29 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err22 = {instancePath:instancePath+"/macos",schemaPath:"#/properties/macos/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.macos.then,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
const err23 = {instancePath:instancePath+"/macos/" + i2,schemaPath:"#/properties/macos/then/items/type",keyword:"type",params:{type: schema66.properties.macos.then.items.type},schema:schema66.properties.macos.then.items.type,parentSchema:schema66.properties.macos.then.items,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((((((((data5 === "tahoe") || (data5 === "sequoia")) || (data5 === "sonoma")) || (data5 === "ventura")) || (data5 === "monterey")) || (data5 === 26)) || (data5 === 15)) || (data5 === 14)) || (data5 === 13)) || (data5 === 12))){
const err24 = {instancePath:instancePath+"/macos/" + i2,schemaPath:"#/properties/macos/then/items/enum",keyword:"enum",params:{allowedValues: schema66.properties.macos.then.items.enum},schema:schema66.properties.macos.then.items.enum,parentSchema:schema66.properties.macos.then.items,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/macos",schemaPath:"#/properties/macos/then/type",keyword:"type",params:{type: "array"},schema:schema66.properties.macos.then.type,parentSchema:schema66.properties.macos.then,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs33 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
const err26 = {instancePath:instancePath+"/macos",schemaPath:"#/properties/macos/else/type",keyword:"type",params:{type: schema66.properties.macos.else.type},schema:schema66.properties.macos.else.type,parentSchema:schema66.properties.macos.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((((((((data4 === "tahoe") || (data4 === "sequoia")) || (data4 === "sonoma")) || (data4 === "ventura")) || (data4 === "monterey")) || (data4 === 26)) || (data4 === 15)) || (data4 === 14)) || (data4 === 13)) || (data4 === 12))){
const err27 = {instancePath:instancePath+"/macos",schemaPath:"#/properties/macos/else/enum",keyword:"enum",params:{allowedValues: schema66.properties.macos.else.enum},schema:schema66.properties.macos.else.enum,parentSchema:schema66.properties.macos.else,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err28 = {instancePath:instancePath+"/macos",schemaPath:"#/properties/macos/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema66.properties.macos.if,parentSchema:schema66.properties.macos,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.base !== undefined){
let data6 = data.base;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err29 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: schema66.properties.base.type},schema:schema66.properties.base.type,parentSchema:schema66.properties.base,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const _errs37 = errors;
let valid10 = true;
const _errs38 = errors;
if(!(Array.isArray(data6))){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs40 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err31 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.base.then,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err32 = {instancePath:instancePath+"/base/" + i3,schemaPath:"#/properties/base/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema66.properties.base.then.items,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/base/" + i3,schemaPath:"#/properties/base/then/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.base.then.items.type,parentSchema:schema66.properties.base.then.items,data:data7};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/then/type",keyword:"type",params:{type: "array"},schema:schema66.properties.base.then.type,parentSchema:schema66.properties.base.then,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid10 = _valid3;
ifClause3 = "then";
}
else {
const _errs44 = errors;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err35 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/else/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema66.properties.base.else,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/else/type",keyword:"type",params:{type: "string"},schema:schema66.properties.base.else.type,parentSchema:schema66.properties.base.else,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid3 = _errs44 === errors;
valid10 = _valid3;
ifClause3 = "else";
}
if(!valid10){
const err37 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema66.properties.base.if,parentSchema:schema66.properties.base,data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.parameters !== undefined){
let data8 = data.parameters;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err38 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema66.properties.parameters,data:data8};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data8){
let data9 = data8[key1];
if((((!data9 || typeof data9 != "object") && (typeof data9 !== "string")) && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err39 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterMatch/type",keyword:"type",params:{type: schema67.type},schema:schema67.type,parentSchema:schema67,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err40 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/$defs/parameterMatch/items/type",keyword:"type",params:{type: schema67.items.type},schema:schema67.items.type,parentSchema:schema67.items,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(key2 === "not")){
const err41 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterMatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema67,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data9.not !== undefined){
let data11 = data9.not;
if((((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) && (!(Array.isArray(data11)))){
const err42 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not",schemaPath:"#/$defs/parameterMatch/properties/not/type",keyword:"type",params:{type: schema67.properties.not.type},schema:schema67.properties.not.type,parentSchema:schema67.properties.not,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data12 = data11[i5];
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")){
const err43 = {instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/not/" + i5,schemaPath:"#/$defs/parameterMatch/properties/not/items/type",keyword:"type",params:{type: schema67.properties.not.items.type},schema:schema67.properties.not.items.type,parentSchema:schema67.properties.not.items,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema66.properties.parameters.type,parentSchema:schema66.properties.parameters,data:data8};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = schema31.$defs["report"];
const schema70 = schema31.$defs["reportFile"];

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "string"},schema:schema69.then.type,parentSchema:schema69.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data === "tap")){
const err3 = {instancePath,schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues: schema69.then.enum},schema:schema69.then.enum,parentSchema:schema69.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/$defs/reportFile/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "tap") || (key0 === "junit"))){
const err5 = {instancePath,schemaPath:"#/$defs/reportFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tap !== undefined){
let data0 = data.tap;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err6 = {instancePath:instancePath+"/tap",schemaPath:"#/$defs/reportFile/properties/tap/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema70.properties.tap,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tap",schemaPath:"#/$defs/reportFile/properties/tap/type",keyword:"type",params:{type: "string"},schema:schema70.properties.tap.type,parentSchema:schema70.properties.tap,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.junit !== undefined){
let data1 = data.junit;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err8 = {instancePath:instancePath+"/junit",schemaPath:"#/$defs/reportFile/properties/junit/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema70.properties.junit,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/junit",schemaPath:"#/$defs/reportFile/properties/junit/type",keyword:"type",params:{type: "string"},schema:schema70.properties.junit.type,parentSchema:schema70.properties.junit,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/$defs/reportFile/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema69.if,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate45.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema61.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema61.properties.name.type,parentSchema:schema61.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.run !== undefined){
let data1 = data.run;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema61.properties.run,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema61.properties.run.type,parentSchema:schema61.properties.run,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reboot !== undefined){
let data2 = data.reboot;
if(true !== data2){
const err7 = {instancePath:instancePath+"/reboot",schemaPath:"#/properties/reboot/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema61.properties.reboot,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.copy !== undefined){
if(!(validate40(data.copy, {instancePath:instancePath+"/copy",parentData:data,parentDataProperty:"copy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
let data4 = data.env;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs11 = errors;
if(typeof key0 === "string"){
if(!pattern22.test(key0)){
const err8 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema46.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema46.propertyNames.type,parentSchema:schema46.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs11 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema46.propertyNames,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/env/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema46.additionalProperties.type,parentSchema:schema46.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.cwd !== undefined){
let data6 = data.cwd;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err13 = {instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema61.properties.cwd,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/cwd",schemaPath:"#/properties/cwd/type",keyword:"type",params:{type: "string"},schema:schema61.properties.cwd.type,parentSchema:schema61.properties.cwd,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err15 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema61.properties.timeout,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema61.properties.timeout.type,parentSchema:schema61.properties.timeout,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.retry !== undefined){
let data8 = data.retry;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "integer"},schema:schema61.properties.retry.type,parentSchema:schema61.properties.retry,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema61.properties.retry,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema61.properties.retry,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.sudo !== undefined){
let data9 = data.sudo;
if(typeof data9 !== "boolean"){
const err20 = {instancePath:instancePath+"/sudo",schemaPath:"#/properties/sudo/type",keyword:"type",params:{type: "boolean"},schema:schema61.properties.sudo.type,parentSchema:schema61.properties.sudo,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.user !== undefined){
let data10 = data.user;
if(typeof data10 === "string"){
if(!pattern60.test(data10)){
const err21 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},schema:"^[A-Za-z_][A-Za-z0-9_.-]*$",parentSchema:schema61.properties.user,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema61.properties.user.type,parentSchema:schema61.properties.user,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.shell !== undefined){
let data11 = data.shell;
if(typeof data11 === "string"){
if(!pattern61.test(data11)){
const err23 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z][A-Za-z0-9_.+-]*|/.+)$"},schema:"^([A-Za-z][A-Za-z0-9_.+-]*|/.+)$",parentSchema:schema61.properties.shell,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type: "string"},schema:schema61.properties.shell.type,parentSchema:schema61.properties.shell,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["allow-failure"] !== undefined){
let data12 = data["allow-failure"];
if(typeof data12 !== "boolean"){
const err25 = {instancePath:instancePath+"/allow-failure",schemaPath:"#/properties/allow-failure/type",keyword:"type",params:{type: "boolean"},schema:schema61.properties["allow-failure"].type,parentSchema:schema61.properties["allow-failure"],data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.logs !== undefined){
if(!(validate30(data.logs, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.hang !== undefined){
let data15 = data.hang;
if((typeof data15 !== "string") && (typeof data15 !== "boolean")){
const err26 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/type",keyword:"type",params:{type: schema52.type},schema:schema52.type,parentSchema:schema52,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs35 = errors;
let valid5 = true;
const _errs36 = errors;
if(typeof data15 !== "string"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs38 = errors;
if(typeof data15 === "string"){
if(!pattern19.test(data15)){
const err28 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema52.then,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/type",keyword:"type",params:{type: "string"},schema:schema52.then.type,parentSchema:schema52.then,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs38 === errors;
valid5 = _valid0;
ifClause0 = "then";
}
else {
const _errs40 = errors;
if(false !== data15){
const err30 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/else/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema52.else,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs40 === errors;
valid5 = _valid0;
ifClause0 = "else";
}
if(!valid5){
const err31 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema52.if,parentSchema:schema52,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.report !== undefined){
if(!(validate45(data.report, {instancePath:instancePath+"/report",parentData:data,parentDataProperty:"report",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.run === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema54.properties.from,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema54.properties.from.type,parentSchema:schema54.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.resources !== undefined){
let data1 = data.resources;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((((key1 === "cpu") || (key1 === "memory")) || (key1 === "disk")) || (key1 === "display"))){
const err5 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.cpu !== undefined){
let data2 = data1.cpu;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.cpu.type,parentSchema:schema39.properties.cpu,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1024 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},schema:1024,parentSchema:schema39.properties.cpu,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema39.properties.cpu,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data1.memory !== undefined){
let data3 = data1.memory;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
const err9 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$",parentSchema:schema39.properties.memory,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema39.properties.memory.type,parentSchema:schema39.properties.memory,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.disk !== undefined){
let data4 = data1.disk;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err11 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$",parentSchema:schema39.properties.disk,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema39.properties.disk.type,parentSchema:schema39.properties.disk,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display !== undefined){
let data5 = data1.display;
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
const err13 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$"},schema:"^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$",parentSchema:schema39.properties.display,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/type",keyword:"type",params:{type: "string"},schema:schema39.properties.display.type,parentSchema:schema39.properties.display,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate26(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.connect !== undefined){
let data7 = data.connect;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((((key2 === "via") || (key2 === "user")) || (key2 === "password")) || (key2 === "key")) || (key2 === "port")) || (key2 === "timeout"))){
const err16 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.via !== undefined){
let data8 = data7.via;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/type",keyword:"type",params:{type: "string"},schema:schema43.properties.via.type,parentSchema:schema43.properties.via,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data8 === "auto") || (data8 === "ssh")) || (data8 === "agent"))){
const err18 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/enum",keyword:"enum",params:{allowedValues: schema43.properties.via.enum},schema:schema43.properties.via.enum,parentSchema:schema43.properties.via,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.user !== undefined){
let data9 = data7.user;
if(typeof data9 === "string"){
if(!pattern17.test(data9)){
const err19 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema43.properties.user,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/type",keyword:"type",params:{type: "string"},schema:schema43.properties.user.type,parentSchema:schema43.properties.user,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.password !== undefined){
let data10 = data7.password;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/connect/password",schemaPath:"#/$defs/connect/properties/password/type",keyword:"type",params:{type: "string"},schema:schema43.properties.password.type,parentSchema:schema43.properties.password,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.key !== undefined){
let data11 = data7.key;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err22 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.key,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/type",keyword:"type",params:{type: "string"},schema:schema43.properties.key.type,parentSchema:schema43.properties.key,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.port !== undefined){
let data12 = data7.port;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema43.properties.port.type,parentSchema:schema43.properties.port,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema43.properties.port,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema43.properties.port,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data7.timeout !== undefined){
let data13 = data7.timeout;
if(typeof data13 === "string"){
if(!pattern19.test(data13)){
const err27 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema43.properties.timeout,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema43.properties.timeout.type,parentSchema:schema43.properties.timeout,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.mounts !== undefined){
if(!(validate28(data.mounts, {instancePath:instancePath+"/mounts",parentData:data,parentDataProperty:"mounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
let data15 = data.env;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
const _errs37 = errors;
if(typeof key3 === "string"){
if(!pattern22.test(key3)){
const err30 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema46.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema46.propertyNames.type,parentSchema:schema46.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid6 = _errs37 === errors;
if(!valid6){
const err32 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema46.propertyNames,parentSchema:schema46,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key4 in data15){
let data16 = data15[key4];
if(typeof data16 !== "string"){
const err33 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema46.additionalProperties.type,parentSchema:schema46.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.secrets !== undefined){
let data17 = data.secrets;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(!pattern22.test(data18)){
const err35 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/secrets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema47.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/secrets/items/type",keyword:"type",params:{type: "string"},schema:schema47.items.type,parentSchema:schema47.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i1 = data17.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data17[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err37 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema47,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err38 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.workspace !== undefined){
let data19 = data.workspace;
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err39 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/type",keyword:"type",params:{type: schema59.type},schema:schema59.type,parentSchema:schema59,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err40 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(((((((key5 === "path") || (key5 === "to")) || (key5 === "source")) || (key5 === "ref")) || (key5 === "repo")) || (key5 === "include")) || (key5 === "exclude"))){
const err41 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema59,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.path !== undefined){
let data20 = data19.path;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err42 = {instancePath:instancePath+"/workspace/path",schemaPath:"#/$defs/workspace/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.path,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/workspace/path",schemaPath:"#/$defs/workspace/properties/path/type",keyword:"type",params:{type: "string"},schema:schema59.properties.path.type,parentSchema:schema59.properties.path,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.to !== undefined){
let data21 = data19.to;
if((typeof data21 !== "string") && (typeof data21 !== "boolean")){
const err44 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/type",keyword:"type",params:{type: schema59.properties.to.type},schema:schema59.properties.to.type,parentSchema:schema59.properties.to,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const _errs55 = errors;
let valid14 = true;
const _errs56 = errors;
if(typeof data21 !== "boolean"){
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs58 = errors;
if(false !== data21){
const err46 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/then/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema59.properties.to.then,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid14 = _valid0;
}
if(!valid14){
const err47 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/if",keyword:"if",params:{failingKeyword: "then"},schema:schema59.properties.to.if,parentSchema:schema59.properties.to,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern42.test(data21)){
const err48 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/pattern",keyword:"pattern",params:{pattern: "^(/|~/).*[^/]"},schema:"^(/|~/).*[^/]",parentSchema:schema59.properties.to,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data19.source !== undefined){
let data22 = data19.source;
if(typeof data22 !== "string"){
const err49 = {instancePath:instancePath+"/workspace/source",schemaPath:"#/$defs/workspace/properties/source/type",keyword:"type",params:{type: "string"},schema:schema59.properties.source.type,parentSchema:schema59.properties.source,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((data22 === "worktree") || (data22 === "head")) || (data22 === "remote"))){
const err50 = {instancePath:instancePath+"/workspace/source",schemaPath:"#/$defs/workspace/properties/source/enum",keyword:"enum",params:{allowedValues: schema59.properties.source.enum},schema:schema59.properties.source.enum,parentSchema:schema59.properties.source,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.ref !== undefined){
let data23 = data19.ref;
if(typeof data23 === "string"){
if(!pattern43.test(data23)){
const err51 = {instancePath:instancePath+"/workspace/ref",schemaPath:"#/$defs/workspace/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]\\S*$"},schema:"^[^-\\s]\\S*$",parentSchema:schema59.properties.ref,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/workspace/ref",schemaPath:"#/$defs/workspace/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema59.properties.ref.type,parentSchema:schema59.properties.ref,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.repo !== undefined){
let data24 = data19.repo;
if(typeof data24 === "string"){
if(!pattern44.test(data24)){
const err53 = {instancePath:instancePath+"/workspace/repo",schemaPath:"#/$defs/workspace/properties/repo/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]\\S*[/:]\\S+$"},schema:"^[^-\\s]\\S*[/:]\\S+$",parentSchema:schema59.properties.repo,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/workspace/repo",schemaPath:"#/$defs/workspace/properties/repo/type",keyword:"type",params:{type: "string"},schema:schema59.properties.repo.type,parentSchema:schema59.properties.repo,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.include !== undefined){
let data25 = data19.include;
if(typeof data25 !== "string"){
const err55 = {instancePath:instancePath+"/workspace/include",schemaPath:"#/$defs/workspace/properties/include/type",keyword:"type",params:{type: "string"},schema:schema59.properties.include.type,parentSchema:schema59.properties.include,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((data25 === "git") || (data25 === "all"))){
const err56 = {instancePath:instancePath+"/workspace/include",schemaPath:"#/$defs/workspace/properties/include/enum",keyword:"enum",params:{allowedValues: schema59.properties.include.enum},schema:schema59.properties.include.enum,parentSchema:schema59.properties.include,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data19.exclude !== undefined){
let data26 = data19.exclude;
if((typeof data26 !== "string") && (!(Array.isArray(data26)))){
const err57 = {instancePath:instancePath+"/workspace/exclude",schemaPath:"#/$defs/workspace/properties/exclude/type",keyword:"type",params:{type: schema59.properties.exclude.type},schema:schema59.properties.exclude.type,parentSchema:schema59.properties.exclude,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err58 = {instancePath:instancePath+"/workspace/exclude",schemaPath:"#/$defs/workspace/properties/exclude/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.exclude,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i2=0; i2<len1; i2++){
let data27 = data26[i2];
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err59 = {instancePath:instancePath+"/workspace/exclude/" + i2,schemaPath:"#/$defs/workspace/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.exclude.items,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/workspace/exclude/" + i2,schemaPath:"#/$defs/workspace/properties/exclude/items/type",keyword:"type",params:{type: "string"},schema:schema59.properties.exclude.items.type,parentSchema:schema59.properties.exclude.items,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
}
if(data.inputs !== undefined){
let data28 = data.inputs;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
const err61 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema54.properties.inputs.type},schema:schema54.properties.inputs.type,parentSchema:schema54.properties.inputs,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err62 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema54.properties.inputs,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(Array.isArray(data28)){
if(data28.length < 1){
const err63 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema54.properties.inputs,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err64 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema54.properties.inputs.items,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/inputs/" + i3,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "string"},schema:schema54.properties.inputs.items.type,parentSchema:schema54.properties.inputs.items,data:data29};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
if(data.run !== undefined){
if(!(validate38(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.logs !== undefined){
if(!(validate30(data.logs, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.hang !== undefined){
let data32 = data.hang;
if((typeof data32 !== "string") && (typeof data32 !== "boolean")){
const err66 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/type",keyword:"type",params:{type: schema52.type},schema:schema52.type,parentSchema:schema52,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs80 = errors;
let valid20 = true;
const _errs81 = errors;
if(typeof data32 !== "string"){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid1 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs83 = errors;
if(typeof data32 === "string"){
if(!pattern19.test(data32)){
const err68 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema52.then,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/type",keyword:"type",params:{type: "string"},schema:schema52.then.type,parentSchema:schema52.then,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid1 = _errs83 === errors;
valid20 = _valid1;
ifClause0 = "then";
}
else {
const _errs85 = errors;
if(false !== data32){
const err70 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/else/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema52.else,data:data32};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid1 = _errs85 === errors;
valid20 = _valid1;
ifClause0 = "else";
}
if(!valid20){
const err71 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema52.if,parentSchema:schema52,data:data32};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = schema31.$defs["machine"];

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema73.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema73.properties.from.type,parentSchema:schema73.properties.from,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema73.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema73.properties.name.type,parentSchema:schema73.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},schema:schema73.properties.state.type,parentSchema:schema73.properties.state,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "running") || (data2 === "stopped"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema73.properties.state.enum},schema:schema73.properties.state.enum,parentSchema:schema73.properties.state,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resources !== undefined){
let data3 = data.resources;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "cpu") || (key1 === "memory")) || (key1 === "disk")) || (key1 === "display"))){
const err8 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.cpu !== undefined){
let data4 = data3.cpu;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.cpu.type,parentSchema:schema39.properties.cpu,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1024 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},schema:1024,parentSchema:schema39.properties.cpu,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema39.properties.cpu,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data3.memory !== undefined){
let data5 = data3.memory;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err12 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$",parentSchema:schema39.properties.memory,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema39.properties.memory.type,parentSchema:schema39.properties.memory,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.disk !== undefined){
let data6 = data3.disk;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err14 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$",parentSchema:schema39.properties.disk,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema39.properties.disk.type,parentSchema:schema39.properties.disk,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.display !== undefined){
let data7 = data3.display;
if(typeof data7 === "string"){
if(!pattern14.test(data7)){
const err16 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$"},schema:"^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$",parentSchema:schema39.properties.display,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/type",keyword:"type",params:{type: "string"},schema:schema39.properties.display.type,parentSchema:schema39.properties.display,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate26(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.display !== undefined){
let data9 = data.display;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/display",schemaPath:"#/$defs/display/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data9 === "none") || (data9 === "window")) || (data9 === "vnc")) || (data9 === "screen-sharing"))){
const err20 = {instancePath:instancePath+"/display",schemaPath:"#/$defs/display/enum",keyword:"enum",params:{allowedValues: schema42.enum},schema:schema42.enum,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.connect !== undefined){
let data10 = data.connect;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((((key2 === "via") || (key2 === "user")) || (key2 === "password")) || (key2 === "key")) || (key2 === "port")) || (key2 === "timeout"))){
const err21 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.via !== undefined){
let data11 = data10.via;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/type",keyword:"type",params:{type: "string"},schema:schema43.properties.via.type,parentSchema:schema43.properties.via,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data11 === "auto") || (data11 === "ssh")) || (data11 === "agent"))){
const err23 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/enum",keyword:"enum",params:{allowedValues: schema43.properties.via.enum},schema:schema43.properties.via.enum,parentSchema:schema43.properties.via,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.user !== undefined){
let data12 = data10.user;
if(typeof data12 === "string"){
if(!pattern17.test(data12)){
const err24 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema43.properties.user,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/type",keyword:"type",params:{type: "string"},schema:schema43.properties.user.type,parentSchema:schema43.properties.user,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.password !== undefined){
let data13 = data10.password;
if(typeof data13 !== "string"){
const err26 = {instancePath:instancePath+"/connect/password",schemaPath:"#/$defs/connect/properties/password/type",keyword:"type",params:{type: "string"},schema:schema43.properties.password.type,parentSchema:schema43.properties.password,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.key !== undefined){
let data14 = data10.key;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err27 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.key,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/type",keyword:"type",params:{type: "string"},schema:schema43.properties.key.type,parentSchema:schema43.properties.key,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.port !== undefined){
let data15 = data10.port;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err29 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema43.properties.port.type,parentSchema:schema43.properties.port,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 65535 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema43.properties.port,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema43.properties.port,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data10.timeout !== undefined){
let data16 = data10.timeout;
if(typeof data16 === "string"){
if(!pattern19.test(data16)){
const err32 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema43.properties.timeout,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema43.properties.timeout.type,parentSchema:schema43.properties.timeout,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.mounts !== undefined){
if(!(validate28(data.mounts, {instancePath:instancePath+"/mounts",parentData:data,parentDataProperty:"mounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
let data18 = data.env;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
const _errs44 = errors;
if(typeof key3 === "string"){
if(!pattern22.test(key3)){
const err35 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema46.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema46.propertyNames.type,parentSchema:schema46.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid7 = _errs44 === errors;
if(!valid7){
const err37 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema46.propertyNames,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key4 in data18){
let data19 = data18[key4];
if(typeof data19 !== "string"){
const err38 = {instancePath:instancePath+"/env/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema46.additionalProperties.type,parentSchema:schema46.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.secrets !== undefined){
let data20 = data.secrets;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(!pattern22.test(data21)){
const err40 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/secrets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema47.items,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/secrets/" + i0,schemaPath:"#/$defs/secrets/items/type",keyword:"type",params:{type: "string"},schema:schema47.items.type,parentSchema:schema47.items,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i1 = data20.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data20[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err42 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema47,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err43 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.workspace !== undefined){
let data22 = data.workspace;
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
const err44 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/type",keyword:"type",params:{type: schema59.type},schema:schema59.type,parentSchema:schema59,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err45 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!(((((((key5 === "path") || (key5 === "to")) || (key5 === "source")) || (key5 === "ref")) || (key5 === "repo")) || (key5 === "include")) || (key5 === "exclude"))){
const err46 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema59,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data22.path !== undefined){
let data23 = data22.path;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err47 = {instancePath:instancePath+"/workspace/path",schemaPath:"#/$defs/workspace/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.path,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/workspace/path",schemaPath:"#/$defs/workspace/properties/path/type",keyword:"type",params:{type: "string"},schema:schema59.properties.path.type,parentSchema:schema59.properties.path,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.to !== undefined){
let data24 = data22.to;
if((typeof data24 !== "string") && (typeof data24 !== "boolean")){
const err49 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/type",keyword:"type",params:{type: schema59.properties.to.type},schema:schema59.properties.to.type,parentSchema:schema59.properties.to,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const _errs62 = errors;
let valid15 = true;
const _errs63 = errors;
if(typeof data24 !== "boolean"){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid0 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs65 = errors;
if(false !== data24){
const err51 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/then/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema59.properties.to.then,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid0 = _errs65 === errors;
valid15 = _valid0;
}
if(!valid15){
const err52 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/if",keyword:"if",params:{failingKeyword: "then"},schema:schema59.properties.to.if,parentSchema:schema59.properties.to,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern42.test(data24)){
const err53 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/pattern",keyword:"pattern",params:{pattern: "^(/|~/).*[^/]"},schema:"^(/|~/).*[^/]",parentSchema:schema59.properties.to,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data22.source !== undefined){
let data25 = data22.source;
if(typeof data25 !== "string"){
const err54 = {instancePath:instancePath+"/workspace/source",schemaPath:"#/$defs/workspace/properties/source/type",keyword:"type",params:{type: "string"},schema:schema59.properties.source.type,parentSchema:schema59.properties.source,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data25 === "worktree") || (data25 === "head")) || (data25 === "remote"))){
const err55 = {instancePath:instancePath+"/workspace/source",schemaPath:"#/$defs/workspace/properties/source/enum",keyword:"enum",params:{allowedValues: schema59.properties.source.enum},schema:schema59.properties.source.enum,parentSchema:schema59.properties.source,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.ref !== undefined){
let data26 = data22.ref;
if(typeof data26 === "string"){
if(!pattern43.test(data26)){
const err56 = {instancePath:instancePath+"/workspace/ref",schemaPath:"#/$defs/workspace/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]\\S*$"},schema:"^[^-\\s]\\S*$",parentSchema:schema59.properties.ref,data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/workspace/ref",schemaPath:"#/$defs/workspace/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema59.properties.ref.type,parentSchema:schema59.properties.ref,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.repo !== undefined){
let data27 = data22.repo;
if(typeof data27 === "string"){
if(!pattern44.test(data27)){
const err58 = {instancePath:instancePath+"/workspace/repo",schemaPath:"#/$defs/workspace/properties/repo/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]\\S*[/:]\\S+$"},schema:"^[^-\\s]\\S*[/:]\\S+$",parentSchema:schema59.properties.repo,data:data27};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/workspace/repo",schemaPath:"#/$defs/workspace/properties/repo/type",keyword:"type",params:{type: "string"},schema:schema59.properties.repo.type,parentSchema:schema59.properties.repo,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.include !== undefined){
let data28 = data22.include;
if(typeof data28 !== "string"){
const err60 = {instancePath:instancePath+"/workspace/include",schemaPath:"#/$defs/workspace/properties/include/type",keyword:"type",params:{type: "string"},schema:schema59.properties.include.type,parentSchema:schema59.properties.include,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((data28 === "git") || (data28 === "all"))){
const err61 = {instancePath:instancePath+"/workspace/include",schemaPath:"#/$defs/workspace/properties/include/enum",keyword:"enum",params:{allowedValues: schema59.properties.include.enum},schema:schema59.properties.include.enum,parentSchema:schema59.properties.include,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.exclude !== undefined){
let data29 = data22.exclude;
if((typeof data29 !== "string") && (!(Array.isArray(data29)))){
const err62 = {instancePath:instancePath+"/workspace/exclude",schemaPath:"#/$defs/workspace/properties/exclude/type",keyword:"type",params:{type: schema59.properties.exclude.type},schema:schema59.properties.exclude.type,parentSchema:schema59.properties.exclude,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err63 = {instancePath:instancePath+"/workspace/exclude",schemaPath:"#/$defs/workspace/properties/exclude/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.exclude,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i2=0; i2<len1; i2++){
let data30 = data29[i2];
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err64 = {instancePath:instancePath+"/workspace/exclude/" + i2,schemaPath:"#/$defs/workspace/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.exclude.items,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/workspace/exclude/" + i2,schemaPath:"#/$defs/workspace/properties/exclude/items/type",keyword:"type",params:{type: "string"},schema:schema59.properties.exclude.items.type,parentSchema:schema59.properties.exclude.items,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
}
if(data.run !== undefined){
if(!(validate38(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.logs !== undefined){
if(!(validate30(data.logs, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.hang !== undefined){
let data33 = data.hang;
if((typeof data33 !== "string") && (typeof data33 !== "boolean")){
const err66 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/type",keyword:"type",params:{type: schema52.type},schema:schema52.type,parentSchema:schema52,data:data33};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs83 = errors;
let valid19 = true;
const _errs84 = errors;
if(typeof data33 !== "string"){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid1 = _errs84 === errors;
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs86 = errors;
if(typeof data33 === "string"){
if(!pattern19.test(data33)){
const err68 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema52.then,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/type",keyword:"type",params:{type: "string"},schema:schema52.then.type,parentSchema:schema52.then,data:data33};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid1 = _errs86 === errors;
valid19 = _valid1;
ifClause0 = "then";
}
else {
const _errs88 = errors;
if(false !== data33){
const err70 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/else/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema52.else,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid1 = _errs88 === errors;
valid19 = _valid1;
ifClause0 = "else";
}
if(!valid19){
const err71 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema52.if,parentSchema:schema52,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = schema31.$defs["preset"];
const schema83 = schema31.$defs["parameter"];
const pattern90 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steps === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "main")) || (key0 === "parameters")) || (key0 === "needs-workspace")) || (key0 === "steps"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema82.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema82.properties.description.type,parentSchema:schema82.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.main !== undefined){
let data1 = data.main;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/main",schemaPath:"#/properties/main/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema82.properties.main,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/main",schemaPath:"#/properties/main/type",keyword:"type",params:{type: "string"},schema:schema82.properties.main.type,parentSchema:schema82.properties.main,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined){
let data2 = data.parameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern90.test(key1)){
const err6 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]*$"},schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:schema82.properties.parameters.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema82.properties.parameters.propertyNames.type,parentSchema:schema82.properties.parameters.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err8 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema82.properties.parameters.propertyNames,parentSchema:schema82.properties.parameters,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(!(((key3 === "description") || (key3 === "default")) || (key3 === "values"))){
const err9 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema83,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.description !== undefined){
let data4 = data3.description;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err10 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/parameter/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema83.properties.description,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/$defs/parameter/properties/description/type",keyword:"type",params:{type: "string"},schema:schema83.properties.description.type,parentSchema:schema83.properties.description,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.default !== undefined){
let data5 = data3.default;
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (!(Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/parameter/properties/default/type",keyword:"type",params:{type: schema83.properties.default.type},schema:schema83.properties.default.type,parentSchema:schema83.properties.default,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
const err13 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/default/" + i0,schemaPath:"#/$defs/parameter/properties/default/items/type",keyword:"type",params:{type: schema83.properties.default.items.type},schema:schema83.properties.default.items.type,parentSchema:schema83.properties.default.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data3.values !== undefined){
let data7 = data3.values;
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/$defs/parameter/properties/values/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema83.properties.values,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err15 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i1,schemaPath:"#/$defs/parameter/properties/values/items/type",keyword:"type",params:{type: schema83.properties.values.items.type},schema:schema83.properties.values.items.type,parentSchema:schema83.properties.values.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/$defs/parameter/properties/values/type",keyword:"type",params:{type: "array"},schema:schema83.properties.values.type,parentSchema:schema83.properties.values,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type: "object"},schema:schema83.type,parentSchema:schema83,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema82.properties.parameters.type,parentSchema:schema82.properties.parameters,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["needs-workspace"] !== undefined){
let data9 = data["needs-workspace"];
if((typeof data9 !== "boolean") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err19 = {instancePath:instancePath+"/needs-workspace",schemaPath:"#/properties/needs-workspace/type",keyword:"type",params:{type: schema82.properties["needs-workspace"].type},schema:schema82.properties["needs-workspace"].type,parentSchema:schema82.properties["needs-workspace"],data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
let data10 = data9[key4];
if((((!data10 || typeof data10 != "object") && (typeof data10 !== "string")) && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err20 = {instancePath:instancePath+"/needs-workspace/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterMatch/type",keyword:"type",params:{type: schema67.type},schema:schema67.type,parentSchema:schema67,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err21 = {instancePath:instancePath+"/needs-workspace/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/parameterMatch/items/type",keyword:"type",params:{type: schema67.items.type},schema:schema67.items.type,parentSchema:schema67.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
if(!(key5 === "not")){
const err22 = {instancePath:instancePath+"/needs-workspace/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/parameterMatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema67,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data10.not !== undefined){
let data12 = data10.not;
if((((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")) && (!(Array.isArray(data12)))){
const err23 = {instancePath:instancePath+"/needs-workspace/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/not",schemaPath:"#/$defs/parameterMatch/properties/not/type",keyword:"type",params:{type: schema67.properties.not.type},schema:schema67.properties.not.type,parentSchema:schema67.properties.not,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err24 = {instancePath:instancePath+"/needs-workspace/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/not/" + i3,schemaPath:"#/$defs/parameterMatch/properties/not/items/type",keyword:"type",params:{type: schema67.properties.not.items.type},schema:schema67.properties.not.items.type,parentSchema:schema67.properties.not.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
}
}
}
if(data.steps !== undefined){
let data14 = data.steps;
if(Array.isArray(data14)){
if(data14.length < 1){
const err25 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema82.properties.steps,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
if(!(validate39(data14[i4], {instancePath:instancePath+"/steps/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema82.properties.steps.type,parentSchema:schema82.properties.steps,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = schema31.$defs["suite"];
const schema94 = schema31.$defs["ignore"];
const pattern95 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern212 = new RegExp("^(off|warn|error)$", "u");
const schema87 = schema31.$defs["matrix"];
const schema88 = schema31.$defs["combination"];

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern22.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema87.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema87.propertyNames.type,parentSchema:schema87.propertyNames,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema87.propertyNames,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!((key1 === "include") || (key1 === "exclude"))){
let data0 = data[key1];
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema87.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: schema87.additionalProperties.items.type},schema:schema87.additionalProperties.items.type,parentSchema:schema87.additionalProperties.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema87.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema87.additionalProperties.type,parentSchema:schema87.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/$defs/combination/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema88,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data3){
const _errs13 = errors;
if(typeof key2 === "string"){
if(!pattern22.test(key2)){
const err9 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/$defs/combination/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema88.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/$defs/combination/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema88.propertyNames.type,parentSchema:schema88.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid9 = _errs13 === errors;
if(!valid9){
const err11 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/$defs/combination/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema88.propertyNames,parentSchema:schema88,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err12 = {instancePath:instancePath+"/include/" + i2+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/combination/additionalProperties/type",keyword:"type",params:{type: schema88.additionalProperties.type},schema:schema88.additionalProperties.type,parentSchema:schema88.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/include/" + i2,schemaPath:"#/$defs/combination/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},schema:schema87.properties.include.type,parentSchema:schema87.properties.include,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.exclude !== undefined){
let data5 = data.exclude;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i3=0; i3<len2; i3++){
let data6 = data5[i3];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err15 = {instancePath:instancePath+"/exclude/" + i3,schemaPath:"#/$defs/combination/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema88,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key4 in data6){
const _errs23 = errors;
if(typeof key4 === "string"){
if(!pattern22.test(key4)){
const err16 = {instancePath:instancePath+"/exclude/" + i3,schemaPath:"#/$defs/combination/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema88.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/exclude/" + i3,schemaPath:"#/$defs/combination/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema88.propertyNames.type,parentSchema:schema88.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid14 = _errs23 === errors;
if(!valid14){
const err18 = {instancePath:instancePath+"/exclude/" + i3,schemaPath:"#/$defs/combination/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema88.propertyNames,parentSchema:schema88,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key5 in data6){
let data7 = data6[key5];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err19 = {instancePath:instancePath+"/exclude/" + i3+"/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/combination/additionalProperties/type",keyword:"type",params:{type: schema88.additionalProperties.type},schema:schema88.additionalProperties.type,parentSchema:schema88.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/exclude/" + i3,schemaPath:"#/$defs/combination/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},schema:schema87.properties.exclude.type,parentSchema:schema87.properties.exclude,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema91 = schema31.$defs["check"];
const schema92 = schema31.$defs["gossCheck"];

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.goss === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "goss"},schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "goss") || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.goss !== undefined){
let data0 = data.goss;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/goss",schemaPath:"#/properties/goss/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema92.properties.goss,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/goss",schemaPath:"#/properties/goss/type",keyword:"type",params:{type: "string"},schema:schema92.properties.goss.type,parentSchema:schema92.properties.goss,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = schema31.$defs["idempotentCheck"];

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idempotent === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idempotent"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "idempotent") || (key0 === "name")) || (key0 === "ignore")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.idempotent !== undefined){
let data0 = data.idempotent;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/idempotent",schemaPath:"#/properties/idempotent/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema93.properties.idempotent,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/idempotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type: "string"},schema:schema93.properties.idempotent.type,parentSchema:schema93.properties.idempotent,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema93.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema93.properties.name.type,parentSchema:schema93.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ignore !== undefined){
let data2 = data.ignore;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err6 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/$defs/ignore/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema94.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/$defs/ignore/items/type",keyword:"type",params:{type: "string"},schema:schema94.items.type,parentSchema:schema94.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "array"},schema:schema94.type,parentSchema:schema94,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timeout !== undefined){
let data4 = data.timeout;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err9 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema93.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema93.properties.timeout.type,parentSchema:schema93.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = schema31.$defs["commandCheck"];
const schema96 = schema31.$defs["exact"];

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},schema:schema95.required,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema95.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema95.properties.command,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},schema:schema95.properties.command.type,parentSchema:schema95.properties.command,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema95.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema95.properties.name.type,parentSchema:schema95.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exit !== undefined){
let data2 = data.exit;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type: schema95.properties.exit.type},schema:schema95.properties.exit.type,parentSchema:schema95.properties.exit,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 255 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},schema:255,parentSchema:schema95.properties.exit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema95.properties.exit,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema95.properties.exit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/exit/" + i0,schemaPath:"#/properties/exit/items/type",keyword:"type",params:{type: "integer"},schema:schema95.properties.exit.items.type,parentSchema:schema95.properties.exit.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 255 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/exit/" + i0,schemaPath:"#/properties/exit/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},schema:255,parentSchema:schema95.properties.exit.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/exit/" + i0,schemaPath:"#/properties/exit/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema95.properties.exit.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
if(data.stdout !== undefined){
let data4 = data.stdout;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err13 = {instancePath:instancePath+"/stdout",schemaPath:"#/$defs/match/type",keyword:"type",params:{type: schema96.type},schema:schema96.type,parentSchema:schema96,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern24.test(data4)){
const err14 = {instancePath:instancePath+"/stdout",schemaPath:"#/$defs/match/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern24.test(data5)){
const err15 = {instancePath:instancePath+"/stdout/" + i1,schemaPath:"#/$defs/match/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/stdout/" + i1,schemaPath:"#/$defs/match/items/type",keyword:"type",params:{type: "string"},schema:schema96.items.type,parentSchema:schema96.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.stderr !== undefined){
let data6 = data.stderr;
if((typeof data6 !== "string") && (!(Array.isArray(data6)))){
const err17 = {instancePath:instancePath+"/stderr",schemaPath:"#/$defs/match/type",keyword:"type",params:{type: schema96.type},schema:schema96.type,parentSchema:schema96,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern24.test(data6)){
const err18 = {instancePath:instancePath+"/stderr",schemaPath:"#/$defs/match/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(!pattern24.test(data7)){
const err19 = {instancePath:instancePath+"/stderr/" + i2,schemaPath:"#/$defs/match/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/stderr/" + i2,schemaPath:"#/$defs/match/items/type",keyword:"type",params:{type: "string"},schema:schema96.items.type,parentSchema:schema96.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data.not !== undefined){
let data8 = data.not;
if(typeof data8 !== "boolean"){
const err21 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema95.properties.not.type,parentSchema:schema95.properties.not,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.eventually !== undefined){
let data9 = data.eventually;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err22 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema95.properties.eventually,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema95.properties.eventually.type,parentSchema:schema95.properties.eventually,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if(typeof data10 === "string"){
if(!pattern19.test(data10)){
const err24 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema95.properties.timeout,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema95.properties.timeout.type,parentSchema:schema95.properties.timeout,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = schema31.$defs["fileCheck"];
const pattern127 = new RegExp("^[0-7]?[0-7]{3}$", "u");
const pattern132 = new RegExp("^[0-9a-fA-F]{64}$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema98.required,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema98.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!pattern53.test(data0)){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/pattern",keyword:"pattern",params:{pattern: "^(/|~/)"},schema:"^(/|~/)",parentSchema:schema98.properties.file,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},schema:schema98.properties.file.type,parentSchema:schema98.properties.file,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema98.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema98.properties.name.type,parentSchema:schema98.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exists !== undefined){
let data2 = data.exists;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.exists.type,parentSchema:schema98.properties.exists,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema98.properties.type.type,parentSchema:schema98.properties.type,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "file") || (data3 === "directory")) || (data3 === "link"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema98.properties.type.enum},schema:schema98.properties.type.enum,parentSchema:schema98.properties.type,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 === "string"){
if(!pattern127.test(data4)){
const err9 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]?[0-7]{3}$"},schema:"^[0-7]?[0-7]{3}$",parentSchema:schema98.properties.mode,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema98.properties.mode.type,parentSchema:schema98.properties.mode,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.owner !== undefined){
let data5 = data.owner;
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema98.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema98.properties.owner.type,parentSchema:schema98.properties.owner,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.group !== undefined){
let data6 = data.group;
if(typeof data6 === "string"){
if(!pattern17.test(data6)){
const err13 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema98.properties.group,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},schema:schema98.properties.group.type,parentSchema:schema98.properties.group,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contains !== undefined){
let data7 = data.contains;
if((typeof data7 !== "string") && (!(Array.isArray(data7)))){
const err15 = {instancePath:instancePath+"/contains",schemaPath:"#/$defs/match/type",keyword:"type",params:{type: schema96.type},schema:schema96.type,parentSchema:schema96,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern24.test(data7)){
const err16 = {instancePath:instancePath+"/contains",schemaPath:"#/$defs/match/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
const err17 = {instancePath:instancePath+"/contains/" + i0,schemaPath:"#/$defs/match/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/contains/" + i0,schemaPath:"#/$defs/match/items/type",keyword:"type",params:{type: "string"},schema:schema96.items.type,parentSchema:schema96.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.sha256 !== undefined){
let data9 = data.sha256;
if(typeof data9 === "string"){
if(!pattern132.test(data9)){
const err19 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},schema:"^[0-9a-fA-F]{64}$",parentSchema:schema98.properties.sha256,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema98.properties.sha256.type,parentSchema:schema98.properties.sha256,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.link !== undefined){
let data10 = data.link;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err21 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema98.properties.link,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"},schema:schema98.properties.link.type,parentSchema:schema98.properties.link,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.not !== undefined){
let data11 = data.not;
if(typeof data11 !== "boolean"){
const err23 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema98.properties.not.type,parentSchema:schema98.properties.not,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.eventually !== undefined){
let data12 = data.eventually;
if(typeof data12 === "string"){
if(!pattern19.test(data12)){
const err24 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema98.properties.eventually,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema98.properties.eventually.type,parentSchema:schema98.properties.eventually,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.timeout !== undefined){
let data13 = data.timeout;
if(typeof data13 === "string"){
if(!pattern19.test(data13)){
const err26 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema98.properties.timeout,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema98.properties.timeout.type,parentSchema:schema98.properties.timeout,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = schema31.$defs["directoryCheck"];

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.directory === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "directory"},schema:schema100.required,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema100.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.directory !== undefined){
let data0 = data.directory;
if(typeof data0 === "string"){
if(!pattern53.test(data0)){
const err2 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/pattern",keyword:"pattern",params:{pattern: "^(/|~/)"},schema:"^(/|~/)",parentSchema:schema100.properties.directory,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type: "string"},schema:schema100.properties.directory.type,parentSchema:schema100.properties.directory,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema100.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema100.properties.name.type,parentSchema:schema100.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.exists !== undefined){
let data2 = data.exists;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type: "boolean"},schema:schema100.properties.exists.type,parentSchema:schema100.properties.exists,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(typeof data3 === "string"){
if(!pattern127.test(data3)){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/pattern",keyword:"pattern",params:{pattern: "^[0-7]?[0-7]{3}$"},schema:"^[0-7]?[0-7]{3}$",parentSchema:schema100.properties.mode,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema100.properties.mode.type,parentSchema:schema100.properties.mode,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(!pattern17.test(data4)){
const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema100.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema100.properties.owner.type,parentSchema:schema100.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.group !== undefined){
let data5 = data.group;
if(typeof data5 === "string"){
if(!pattern17.test(data5)){
const err11 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema100.properties.group,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},schema:schema100.properties.group.type,parentSchema:schema100.properties.group,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.link !== undefined){
let data6 = data.link;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err13 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema100.properties.link,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: "string"},schema:schema100.properties.link.type,parentSchema:schema100.properties.link,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.not !== undefined){
let data7 = data.not;
if(typeof data7 !== "boolean"){
const err15 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema100.properties.not.type,parentSchema:schema100.properties.not,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.eventually !== undefined){
let data8 = data.eventually;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err16 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema100.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema100.properties.eventually.type,parentSchema:schema100.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.timeout !== undefined){
let data9 = data.timeout;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err18 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema100.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema100.properties.timeout.type,parentSchema:schema100.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = schema31.$defs["brewCheck"];
const schema102 = schema31.$defs["brewPackage"];
const schema103 = schema31.$defs["exact"];
const pattern144 = new RegExp("^[A-Za-z0-9][A-Za-z0-9@+._/-]*$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.brew === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brew"},schema:schema101.required,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "brew") || (key0 === "name")) || (key0 === "version")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.brew !== undefined){
let data0 = data.brew;
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/brew",schemaPath:"#/properties/brew/type",keyword:"type",params:{type: schema101.properties.brew.type},schema:schema101.properties.brew.type,parentSchema:schema101.properties.brew,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length > 1){
const err4 = {instancePath:instancePath+"/brew",schemaPath:"#/$defs/brewPackage/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema102,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Object.keys(data0).length < 1){
const err5 = {instancePath:instancePath+"/brew",schemaPath:"#/$defs/brewPackage/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema102,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "formula") || (key1 === "cask")) || (key1 === "tap"))){
const err6 = {instancePath:instancePath+"/brew",schemaPath:"#/$defs/brewPackage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema102,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.formula !== undefined){
let data1 = data0.formula;
if(typeof data1 === "string"){
if(!pattern144.test(data1)){
const err7 = {instancePath:instancePath+"/brew/formula",schemaPath:"#/$defs/brewPackage/properties/formula/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@+._/-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$",parentSchema:schema102.properties.formula,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/brew/formula",schemaPath:"#/$defs/brewPackage/properties/formula/type",keyword:"type",params:{type: "string"},schema:schema102.properties.formula.type,parentSchema:schema102.properties.formula,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.cask !== undefined){
let data2 = data0.cask;
if(typeof data2 === "string"){
if(!pattern144.test(data2)){
const err9 = {instancePath:instancePath+"/brew/cask",schemaPath:"#/$defs/brewPackage/properties/cask/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@+._/-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$",parentSchema:schema102.properties.cask,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/brew/cask",schemaPath:"#/$defs/brewPackage/properties/cask/type",keyword:"type",params:{type: "string"},schema:schema102.properties.cask.type,parentSchema:schema102.properties.cask,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.tap !== undefined){
let data3 = data0.tap;
if(typeof data3 === "string"){
if(!pattern144.test(data3)){
const err11 = {instancePath:instancePath+"/brew/tap",schemaPath:"#/$defs/brewPackage/properties/tap/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@+._/-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$",parentSchema:schema102.properties.tap,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/brew/tap",schemaPath:"#/$defs/brewPackage/properties/tap/type",keyword:"type",params:{type: "string"},schema:schema102.properties.tap.type,parentSchema:schema102.properties.tap,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/brew",schemaPath:"#/$defs/brewPackage/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs17 = errors;
if(typeof data0 === "string"){
if(!pattern144.test(data0)){
const err14 = {instancePath:instancePath+"/brew",schemaPath:"#/properties/brew/else/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9@+._/-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9@+._/-]*$",parentSchema:schema101.properties.brew.else,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/brew",schemaPath:"#/properties/brew/else/type",keyword:"type",params:{type: "string"},schema:schema101.properties.brew.else.type,parentSchema:schema101.properties.brew.else,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err16 = {instancePath:instancePath+"/brew",schemaPath:"#/properties/brew/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema101.properties.brew.if,parentSchema:schema101.properties.brew,data:data0};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema101.properties.name,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema101.properties.name.type,parentSchema:schema101.properties.name,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if((typeof data5 !== "string") && (!(Array.isArray(data5)))){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/exact/type",keyword:"type",params:{type: schema103.type},schema:schema103.type,parentSchema:schema103,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern24.test(data5)){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/exact/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema103,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern24.test(data6)){
const err21 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/exact/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema103.items,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/exact/items/type",keyword:"type",params:{type: "string"},schema:schema103.items.type,parentSchema:schema103.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
if(data.not !== undefined){
let data7 = data.not;
if(typeof data7 !== "boolean"){
const err23 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema101.properties.not.type,parentSchema:schema101.properties.not,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.eventually !== undefined){
let data8 = data.eventually;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err24 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema101.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema101.properties.eventually.type,parentSchema:schema101.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.timeout !== undefined){
let data9 = data.timeout;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err26 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema101.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema101.properties.timeout.type,parentSchema:schema101.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = schema31.$defs["appCheck"];

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.app === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "app"},schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "app") || (key0 === "name")) || (key0 === "version")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.app !== undefined){
let data0 = data.app;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema104.properties.app,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "string"},schema:schema104.properties.app.type,parentSchema:schema104.properties.app,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema104.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema104.properties.name.type,parentSchema:schema104.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/exact/type",keyword:"type",params:{type: schema103.type},schema:schema103.type,parentSchema:schema103,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/exact/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema103,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err8 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/exact/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema103.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/version/" + i0,schemaPath:"#/$defs/exact/items/type",keyword:"type",params:{type: "string"},schema:schema103.items.type,parentSchema:schema103.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.not !== undefined){
let data4 = data.not;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema104.properties.not.type,parentSchema:schema104.properties.not,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.eventually !== undefined){
let data5 = data.eventually;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err11 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema104.properties.eventually,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema104.properties.eventually.type,parentSchema:schema104.properties.eventually,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.timeout !== undefined){
let data6 = data.timeout;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err13 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema104.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema104.properties.timeout.type,parentSchema:schema104.properties.timeout,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = schema31.$defs["defaultsCheck"];
const schema107 = schema31.$defs["defaultsKey"];
const pattern159 = new RegExp("^[^-\\s]", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaults === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaults"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "defaults") || (key0 === "name")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.defaults !== undefined){
let data0 = data.defaults;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.domain === undefined){
const err2 = {instancePath:instancePath+"/defaults",schemaPath:"#/$defs/defaultsKey/required",keyword:"required",params:{missingProperty: "domain"},schema:schema107.required,parentSchema:schema107,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.key === undefined){
const err3 = {instancePath:instancePath+"/defaults",schemaPath:"#/$defs/defaultsKey/required",keyword:"required",params:{missingProperty: "key"},schema:schema107.required,parentSchema:schema107,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
if(!(((((key1 === "domain") || (key1 === "key")) || (key1 === "value")) || (key1 === "type")) || (key1 === "current-host"))){
const err4 = {instancePath:instancePath+"/defaults",schemaPath:"#/$defs/defaultsKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema107,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.domain !== undefined){
let data1 = data0.domain;
if(typeof data1 === "string"){
if(!pattern159.test(data1)){
const err5 = {instancePath:instancePath+"/defaults/domain",schemaPath:"#/$defs/defaultsKey/properties/domain/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]"},schema:"^[^-\\s]",parentSchema:schema107.properties.domain,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/defaults/domain",schemaPath:"#/$defs/defaultsKey/properties/domain/type",keyword:"type",params:{type: "string"},schema:schema107.properties.domain.type,parentSchema:schema107.properties.domain,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.key !== undefined){
let data2 = data0.key;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err7 = {instancePath:instancePath+"/defaults/key",schemaPath:"#/$defs/defaultsKey/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema107.properties.key,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/defaults/key",schemaPath:"#/$defs/defaultsKey/properties/key/type",keyword:"type",params:{type: "string"},schema:schema107.properties.key.type,parentSchema:schema107.properties.key,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.value !== undefined){
let data3 = data0.value;
if((((!data3 || typeof data3 != "object") && (typeof data3 !== "string")) && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err9 = {instancePath:instancePath+"/defaults/value",schemaPath:"#/$defs/defaultsKey/properties/value/type",keyword:"type",params:{type: schema107.properties.value.type},schema:schema107.properties.value.type,parentSchema:schema107.properties.value,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.type !== undefined){
let data4 = data0.type;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/defaults/type",schemaPath:"#/$defs/defaultsKey/properties/type/type",keyword:"type",params:{type: "string"},schema:schema107.properties.type.type,parentSchema:schema107.properties.type,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((data4 === "boolean") || (data4 === "integer")) || (data4 === "float")) || (data4 === "string")) || (data4 === "array")) || (data4 === "dictionary")) || (data4 === "date")) || (data4 === "data"))){
const err11 = {instancePath:instancePath+"/defaults/type",schemaPath:"#/$defs/defaultsKey/properties/type/enum",keyword:"enum",params:{allowedValues: schema107.properties.type.enum},schema:schema107.properties.type.enum,parentSchema:schema107.properties.type,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0["current-host"] !== undefined){
let data5 = data0["current-host"];
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/defaults/current-host",schemaPath:"#/$defs/defaultsKey/properties/current-host/type",keyword:"type",params:{type: "boolean"},schema:schema107.properties["current-host"].type,parentSchema:schema107.properties["current-host"],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/defaults",schemaPath:"#/$defs/defaultsKey/type",keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema106.properties.name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema106.properties.name.type,parentSchema:schema106.properties.name,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.not !== undefined){
let data7 = data.not;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema106.properties.not.type,parentSchema:schema106.properties.not,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.eventually !== undefined){
let data8 = data.eventually;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err17 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema106.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema106.properties.eventually.type,parentSchema:schema106.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.timeout !== undefined){
let data9 = data.timeout;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err19 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema106.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema106.properties.timeout.type,parentSchema:schema106.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = schema31.$defs["loginShellCheck"];

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["login-shell"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "login-shell"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "login-shell") || (key0 === "name")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["login-shell"] !== undefined){
let data0 = data["login-shell"];
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/login-shell",schemaPath:"#/properties/login-shell/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema108.properties["login-shell"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/login-shell",schemaPath:"#/properties/login-shell/type",keyword:"type",params:{type: "string"},schema:schema108.properties["login-shell"].type,parentSchema:schema108.properties["login-shell"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema108.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema108.properties.name.type,parentSchema:schema108.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.not !== undefined){
let data2 = data.not;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema108.properties.not.type,parentSchema:schema108.properties.not,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.eventually !== undefined){
let data3 = data.eventually;
if(typeof data3 === "string"){
if(!pattern19.test(data3)){
const err7 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema108.properties.eventually,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema108.properties.eventually.type,parentSchema:schema108.properties.eventually,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timeout !== undefined){
let data4 = data.timeout;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err9 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema108.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema108.properties.timeout.type,parentSchema:schema108.properties.timeout,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = schema31.$defs["envCheck"];

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.env === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "env"},schema:schema109.required,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "env") || (key0 === "name")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err2 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema109.properties.env,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs4 = errors;
if(typeof key1 === "string"){
if(!pattern22.test(key1)){
const err3 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema109.properties.env.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema109.properties.env.propertyNames.type,parentSchema:schema109.properties.env.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema109.properties.env.propertyNames,parentSchema:schema109.properties.env,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key2 in data0){
let data1 = data0[key2];
if((typeof data1 !== "string") && (typeof data1 !== "boolean")){
const err6 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: schema109.properties.env.additionalProperties.type},schema:schema109.properties.env.additionalProperties.type,parentSchema:schema109.properties.env.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const _errs9 = errors;
let valid3 = true;
const _errs10 = errors;
if(typeof data1 !== "boolean"){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(false !== data1){
const err8 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/then/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema109.properties.env.additionalProperties.then,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/if",keyword:"if",params:{failingKeyword: "then"},schema:schema109.properties.env.additionalProperties.if,parentSchema:schema109.properties.env.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"},schema:schema109.properties.env.type,parentSchema:schema109.properties.env,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema109.properties.name,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema109.properties.name.type,parentSchema:schema109.properties.name,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.not !== undefined){
let data3 = data.not;
if(typeof data3 !== "boolean"){
const err13 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema109.properties.not.type,parentSchema:schema109.properties.not,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.eventually !== undefined){
let data4 = data.eventually;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err14 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema109.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema109.properties.eventually.type,parentSchema:schema109.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err16 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema109.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema109.properties.timeout.type,parentSchema:schema109.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = schema31.$defs["pathCheck"];
const pattern172 = new RegExp("^(/|~)", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "name")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema110.properties.path.type},schema:schema110.properties.path.type,parentSchema:schema110.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern172.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^(/|~)"},schema:"^(/|~)",parentSchema:schema110.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema110.properties.path,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern172.test(data1)){
const err5 = {instancePath:instancePath+"/path/" + i0,schemaPath:"#/properties/path/items/pattern",keyword:"pattern",params:{pattern: "^(/|~)"},schema:"^(/|~)",parentSchema:schema110.properties.path.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path/" + i0,schemaPath:"#/properties/path/items/type",keyword:"type",params:{type: "string"},schema:schema110.properties.path.items.type,parentSchema:schema110.properties.path.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema110.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema110.properties.name.type,parentSchema:schema110.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.not !== undefined){
let data3 = data.not;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema110.properties.not.type,parentSchema:schema110.properties.not,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.eventually !== undefined){
let data4 = data.eventually;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err10 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema110.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema110.properties.eventually.type,parentSchema:schema110.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err12 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema110.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema110.properties.timeout.type,parentSchema:schema110.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = schema31.$defs["portCheck"];

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "port") || (key0 === "name")) || (key0 === "protocol")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema111.properties.port.type,parentSchema:schema111.properties.port,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema111.properties.port,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema111.properties.port,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema111.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema111.properties.name.type,parentSchema:schema111.properties.name,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema111.properties.protocol.type,parentSchema:schema111.properties.protocol,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "tcp") || (data2 === "udp"))){
const err8 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema111.properties.protocol.enum},schema:schema111.properties.protocol.enum,parentSchema:schema111.properties.protocol,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.not !== undefined){
let data3 = data.not;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema111.properties.not.type,parentSchema:schema111.properties.not,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.eventually !== undefined){
let data4 = data.eventually;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err10 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema111.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema111.properties.eventually.type,parentSchema:schema111.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err12 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema111.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema111.properties.timeout.type,parentSchema:schema111.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema112 = schema31.$defs["processCheck"];

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.process === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "process"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "process") || (key0 === "name")) || (key0 === "owner")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.process !== undefined){
let data0 = data.process;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/process",schemaPath:"#/properties/process/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema112.properties.process,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/process",schemaPath:"#/properties/process/type",keyword:"type",params:{type: "string"},schema:schema112.properties.process.type,parentSchema:schema112.properties.process,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema112.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema112.properties.name.type,parentSchema:schema112.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err6 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema112.properties.owner,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema112.properties.owner.type,parentSchema:schema112.properties.owner,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.not !== undefined){
let data3 = data.not;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema112.properties.not.type,parentSchema:schema112.properties.not,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.eventually !== undefined){
let data4 = data.eventually;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err9 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema112.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema112.properties.eventually.type,parentSchema:schema112.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err11 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema112.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema112.properties.timeout.type,parentSchema:schema112.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema113 = schema31.$defs["launchAgentCheck"];

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["launch-agent"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "launch-agent"},schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "launch-agent") || (key0 === "name")) || (key0 === "state")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["launch-agent"] !== undefined){
let data0 = data["launch-agent"];
if(typeof data0 === "string"){
if(!pattern95.test(data0)){
const err2 = {instancePath:instancePath+"/launch-agent",schemaPath:"#/properties/launch-agent/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema113.properties["launch-agent"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/launch-agent",schemaPath:"#/properties/launch-agent/type",keyword:"type",params:{type: "string"},schema:schema113.properties["launch-agent"].type,parentSchema:schema113.properties["launch-agent"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema113.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema113.properties.name.type,parentSchema:schema113.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},schema:schema113.properties.state.type,parentSchema:schema113.properties.state,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data2 === "loaded") || (data2 === "running"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema113.properties.state.enum},schema:schema113.properties.state.enum,parentSchema:schema113.properties.state,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.not !== undefined){
let data3 = data.not;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema113.properties.not.type,parentSchema:schema113.properties.not,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.eventually !== undefined){
let data4 = data.eventually;
if(typeof data4 === "string"){
if(!pattern19.test(data4)){
const err9 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema113.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema113.properties.eventually.type,parentSchema:schema113.properties.eventually,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.timeout !== undefined){
let data5 = data.timeout;
if(typeof data5 === "string"){
if(!pattern19.test(data5)){
const err11 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema113.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema113.properties.timeout.type,parentSchema:schema113.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema114 = schema31.$defs["userCheck"];
const pattern192 = new RegExp("^/", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema114.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err2 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema114.properties.user,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema114.properties.user.type,parentSchema:schema114.properties.user,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema114.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema114.properties.name.type,parentSchema:schema114.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.uid !== undefined){
let data2 = data.uid;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "integer"},schema:schema114.properties.uid.type,parentSchema:schema114.properties.uid,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema114.properties.uid,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema114.properties.uid,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.groups !== undefined){
let data3 = data.groups;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err9 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema114.properties.groups.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"},schema:schema114.properties.groups.items.type,parentSchema:schema114.properties.groups.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema114.properties.groups.type,parentSchema:schema114.properties.groups,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.home !== undefined){
let data5 = data.home;
if(typeof data5 === "string"){
if(!pattern192.test(data5)){
const err12 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/pattern",keyword:"pattern",params:{pattern: "^/"},schema:"^/",parentSchema:schema114.properties.home,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type: "string"},schema:schema114.properties.home.type,parentSchema:schema114.properties.home,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.shell !== undefined){
let data6 = data.shell;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err14 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema114.properties.shell,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type: "string"},schema:schema114.properties.shell.type,parentSchema:schema114.properties.shell,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.not !== undefined){
let data7 = data.not;
if(typeof data7 !== "boolean"){
const err16 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema114.properties.not.type,parentSchema:schema114.properties.not,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.eventually !== undefined){
let data8 = data.eventually;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err17 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema114.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema114.properties.eventually.type,parentSchema:schema114.properties.eventually,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.timeout !== undefined){
let data9 = data.timeout;
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err19 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema114.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema114.properties.timeout.type,parentSchema:schema114.properties.timeout,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema115 = schema31.$defs["gitConfigCheck"];
const pattern196 = new RegExp("^[A-Za-z][A-Za-z0-9-]*[.].*[A-Za-z0-9-]$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["git-config"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "git-config"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "git-config") || (key0 === "name")) || (key0 === "value")) || (key0 === "scope")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["git-config"] !== undefined){
let data0 = data["git-config"];
if(typeof data0 === "string"){
if(!pattern196.test(data0)){
const err2 = {instancePath:instancePath+"/git-config",schemaPath:"#/properties/git-config/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*[.].*[A-Za-z0-9-]$"},schema:"^[A-Za-z][A-Za-z0-9-]*[.].*[A-Za-z0-9-]$",parentSchema:schema115.properties["git-config"],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/git-config",schemaPath:"#/properties/git-config/type",keyword:"type",params:{type: "string"},schema:schema115.properties["git-config"].type,parentSchema:schema115.properties["git-config"],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema115.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema115.properties.name.type,parentSchema:schema115.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/exact/type",keyword:"type",params:{type: schema103.type},schema:schema103.type,parentSchema:schema103,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/exact/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema103,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err8 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/exact/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema103.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/$defs/exact/items/type",keyword:"type",params:{type: "string"},schema:schema103.items.type,parentSchema:schema103.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema115.properties.scope.type,parentSchema:schema115.properties.scope,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data4 === "global") || (data4 === "system"))){
const err11 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema115.properties.scope.enum},schema:schema115.properties.scope.enum,parentSchema:schema115.properties.scope,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.not !== undefined){
let data5 = data.not;
if(typeof data5 !== "boolean"){
const err12 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema115.properties.not.type,parentSchema:schema115.properties.not,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.eventually !== undefined){
let data6 = data.eventually;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err13 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema115.properties.eventually,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema115.properties.eventually.type,parentSchema:schema115.properties.eventually,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err15 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema115.properties.timeout,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema115.properties.timeout.type,parentSchema:schema115.properties.timeout,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = schema31.$defs["httpCheck"];

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.http === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "http"},schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "http") || (key0 === "name")) || (key0 === "status")) || (key0 === "body")) || (key0 === "not")) || (key0 === "eventually")) || (key0 === "timeout")) || (key0 === "when"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.http !== undefined){
let data0 = data.http;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err2 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/]+\\S*$"},schema:"^https?://[^\\s/]+\\S*$",parentSchema:schema117.properties.http,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type: "string"},schema:schema117.properties.http.type,parentSchema:schema117.properties.http,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema117.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema117.properties.name.type,parentSchema:schema117.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema117.properties.status.type},schema:schema117.properties.status.type,parentSchema:schema117.properties.status,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema117.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema117.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema117.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/type",keyword:"type",params:{type: "integer"},schema:schema117.properties.status.items.type,parentSchema:schema117.properties.status.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema117.properties.status.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 100 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema117.properties.status.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
if(data.body !== undefined){
let data4 = data.body;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err13 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/match/type",keyword:"type",params:{type: schema96.type},schema:schema96.type,parentSchema:schema96,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern24.test(data4)){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/match/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern24.test(data5)){
const err15 = {instancePath:instancePath+"/body/" + i1,schemaPath:"#/$defs/match/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema96.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/body/" + i1,schemaPath:"#/$defs/match/items/type",keyword:"type",params:{type: "string"},schema:schema96.items.type,parentSchema:schema96.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.not !== undefined){
let data6 = data.not;
if(typeof data6 !== "boolean"){
const err17 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/type",keyword:"type",params:{type: "boolean"},schema:schema117.properties.not.type,parentSchema:schema117.properties.not,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.eventually !== undefined){
let data7 = data.eventually;
if(typeof data7 === "string"){
if(!pattern19.test(data7)){
const err18 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema117.properties.eventually,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/eventually",schemaPath:"#/properties/eventually/type",keyword:"type",params:{type: "string"},schema:schema117.properties.eventually.type,parentSchema:schema117.properties.eventually,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.timeout !== undefined){
let data8 = data.timeout;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err20 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema117.properties.timeout,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema117.properties.timeout.type,parentSchema:schema117.properties.timeout,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate42(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.goss === undefined) && (missing0 = "goss")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.idempotent === undefined) && (missing1 = "idempotent")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.command === undefined) && (missing2 = "command")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.file === undefined) && (missing3 = "file")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid3 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs15 = errors;
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid3 = _errs15 === errors;
valid3 = _valid3;
if(valid3){
var props3 = true;
}
ifClause3 = "then";
}
else {
const _errs16 = errors;
const _errs17 = errors;
let valid4 = true;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.directory === undefined) && (missing4 = "directory")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid4 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs19 = errors;
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid4 = _errs19 === errors;
valid4 = _valid4;
if(valid4){
var props4 = true;
}
ifClause4 = "then";
}
else {
const _errs20 = errors;
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.brew === undefined) && (missing5 = "brew")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid5 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs23 = errors;
if(!(validate80(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var _valid5 = _errs23 === errors;
valid5 = _valid5;
if(valid5){
var props5 = true;
}
ifClause5 = "then";
}
else {
const _errs24 = errors;
const _errs25 = errors;
let valid6 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.app === undefined) && (missing6 = "app")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid6 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs27 = errors;
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid6 = _errs27 === errors;
valid6 = _valid6;
if(valid6){
var props6 = true;
}
ifClause6 = "then";
}
else {
const _errs28 = errors;
const _errs29 = errors;
let valid7 = true;
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.defaults === undefined) && (missing7 = "defaults")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid7 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs31 = errors;
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var _valid7 = _errs31 === errors;
valid7 = _valid7;
if(valid7){
var props7 = true;
}
ifClause7 = "then";
}
else {
const _errs32 = errors;
const _errs33 = errors;
let valid8 = true;
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data["login-shell"] === undefined) && (missing8 = "login-shell")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid8 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs35 = errors;
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid8 = _errs35 === errors;
valid8 = _valid8;
if(valid8){
var props8 = true;
}
ifClause8 = "then";
}
else {
const _errs36 = errors;
const _errs37 = errors;
let valid9 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.env === undefined) && (missing9 = "env")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid9 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs39 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid9 = _errs39 === errors;
valid9 = _valid9;
if(valid9){
var props9 = true;
}
ifClause9 = "then";
}
else {
const _errs40 = errors;
const _errs41 = errors;
let valid10 = true;
const _errs42 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.path === undefined) && (missing10 = "path")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid10 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs43 = errors;
if(!(validate95(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var _valid10 = _errs43 === errors;
valid10 = _valid10;
if(valid10){
var props10 = true;
}
ifClause10 = "then";
}
else {
const _errs44 = errors;
const _errs45 = errors;
let valid11 = true;
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.port === undefined) && (missing11 = "port")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid11 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs47 = errors;
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var _valid11 = _errs47 === errors;
valid11 = _valid11;
if(valid11){
var props11 = true;
}
ifClause11 = "then";
}
else {
const _errs48 = errors;
const _errs49 = errors;
let valid12 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.process === undefined) && (missing12 = "process")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid12 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs51 = errors;
if(!(validate101(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid12 = _errs51 === errors;
valid12 = _valid12;
if(valid12){
var props12 = true;
}
ifClause12 = "then";
}
else {
const _errs52 = errors;
const _errs53 = errors;
let valid13 = true;
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data["launch-agent"] === undefined) && (missing13 = "launch-agent")){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid13 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs55 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid13 = _errs55 === errors;
valid13 = _valid13;
if(valid13){
var props13 = true;
}
ifClause13 = "then";
}
else {
const _errs56 = errors;
const _errs57 = errors;
let valid14 = true;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.user === undefined) && (missing14 = "user")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid14 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs59 = errors;
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid14 = _errs59 === errors;
valid14 = _valid14;
if(valid14){
var props14 = true;
}
ifClause14 = "then";
}
else {
const _errs60 = errors;
const _errs61 = errors;
let valid15 = true;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data["git-config"] === undefined) && (missing15 = "git-config")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid15 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs63 = errors;
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var _valid15 = _errs63 === errors;
valid15 = _valid15;
if(valid15){
var props15 = true;
}
ifClause15 = "then";
}
else {
const _errs64 = errors;
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid15 = _errs64 === errors;
valid15 = _valid15;
if(valid15){
if(props15 !== true){
props15 = true;
}
}
ifClause15 = "else";
}
if(!valid15){
const err17 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause15},schema:schema91.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid14 = _errs60 === errors;
valid14 = _valid14;
if(valid14){
if(props14 !== true && props15 !== undefined){
if(props15 === true){
props14 = true;
}
else {
props14 = props14 || {};
Object.assign(props14, props15);
}
}
}
ifClause14 = "else";
}
if(!valid14){
const err18 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause14},schema:schema91.else.else.else.else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid13 = _errs56 === errors;
valid13 = _valid13;
if(valid13){
if(props13 !== true && props14 !== undefined){
if(props14 === true){
props13 = true;
}
else {
props13 = props13 || {};
Object.assign(props13, props14);
}
}
}
ifClause13 = "else";
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},schema:schema91.else.else.else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid12 = _errs52 === errors;
valid12 = _valid12;
if(valid12){
if(props12 !== true && props13 !== undefined){
if(props13 === true){
props12 = true;
}
else {
props12 = props12 || {};
Object.assign(props12, props13);
}
}
}
ifClause12 = "else";
}
if(!valid12){
const err20 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause12},schema:schema91.else.else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid11 = _errs48 === errors;
valid11 = _valid11;
if(valid11){
if(props11 !== true && props12 !== undefined){
if(props12 === true){
props11 = true;
}
else {
props11 = props11 || {};
Object.assign(props11, props12);
}
}
}
ifClause11 = "else";
}
if(!valid11){
const err21 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause11},schema:schema91.else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid10 = _errs44 === errors;
valid10 = _valid10;
if(valid10){
if(props10 !== true && props11 !== undefined){
if(props11 === true){
props10 = true;
}
else {
props10 = props10 || {};
Object.assign(props10, props11);
}
}
}
ifClause10 = "else";
}
if(!valid10){
const err22 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},schema:schema91.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid9 = _errs40 === errors;
valid9 = _valid9;
if(valid9){
if(props9 !== true && props10 !== undefined){
if(props10 === true){
props9 = true;
}
else {
props9 = props9 || {};
Object.assign(props9, props10);
}
}
}
ifClause9 = "else";
}
if(!valid9){
const err23 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},schema:schema91.else.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid8 = _errs36 === errors;
valid8 = _valid8;
if(valid8){
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
}
ifClause8 = "else";
}
if(!valid8){
const err24 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},schema:schema91.else.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid7 = _errs32 === errors;
valid7 = _valid7;
if(valid7){
if(props7 !== true && props8 !== undefined){
if(props8 === true){
props7 = true;
}
else {
props7 = props7 || {};
Object.assign(props7, props8);
}
}
}
ifClause7 = "else";
}
if(!valid7){
const err25 = {instancePath,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},schema:schema91.else.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid6 = _errs28 === errors;
valid6 = _valid6;
if(valid6){
if(props6 !== true && props7 !== undefined){
if(props7 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props7);
}
}
}
ifClause6 = "else";
}
if(!valid6){
const err26 = {instancePath,schemaPath:"#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause6},schema:schema91.else.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs24 === errors;
valid5 = _valid5;
if(valid5){
if(props5 !== true && props6 !== undefined){
if(props6 === true){
props5 = true;
}
else {
props5 = props5 || {};
Object.assign(props5, props6);
}
}
}
ifClause5 = "else";
}
if(!valid5){
const err27 = {instancePath,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause5},schema:schema91.else.else.else.else.else.if,parentSchema:schema91.else.else.else.else.else,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs20 === errors;
valid4 = _valid4;
if(valid4){
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
}
ifClause4 = "else";
}
if(!valid4){
const err28 = {instancePath,schemaPath:"#/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema91.else.else.else.else.if,parentSchema:schema91.else.else.else.else,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid3 = _errs16 === errors;
valid3 = _valid3;
if(valid3){
if(props3 !== true && props4 !== undefined){
if(props4 === true){
props3 = true;
}
else {
props3 = props3 || {};
Object.assign(props3, props4);
}
}
}
ifClause3 = "else";
}
if(!valid3){
const err29 = {instancePath,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema91.else.else.else.if,parentSchema:schema91.else.else.else,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid2){
const err30 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema91.else.else.if,parentSchema:schema91.else.else,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
const err31 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema91.else.if,parentSchema:schema91.else,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err32 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema91.if,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate64.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema119 = schema31.$defs["shell"];
const schema120 = schema31.$defs["shellName"];
const schema121 = schema31.$defs["shellOptions"];

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shell === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shell"},schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "shell") || (key0 === "budget")) || (key0 === "stderr"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.shell !== undefined){
let data0 = data.shell;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shellName/type",keyword:"type",params:{type: "string"},schema:schema120.type,parentSchema:schema120,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data0 === "sh") || (data0 === "sh-login")) || (data0 === "bash")) || (data0 === "bash-login")) || (data0 === "bash-interactive")) || (data0 === "bash-login-interactive")) || (data0 === "zsh")) || (data0 === "zsh-login")) || (data0 === "zsh-interactive")) || (data0 === "zsh-login-interactive"))){
const err3 = {instancePath:instancePath+"/shell",schemaPath:"#/$defs/shellName/enum",keyword:"enum",params:{allowedValues: schema120.enum},schema:schema120.enum,parentSchema:schema120,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.budget !== undefined){
let data1 = data.budget;
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err4 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema121.properties.budget,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "string"},schema:schema121.properties.budget.type,parentSchema:schema121.properties.budget,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stderr !== undefined){
let data2 = data.stderr;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/type",keyword:"type",params:{type: schema121.properties.stderr.type},schema:schema121.properties.stderr.type,parentSchema:schema121.properties.stderr,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern24.test(data2)){
const err7 = {instancePath:instancePath+"/stderr",schemaPath:"#/properties/stderr/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema121.properties.stderr,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err8 = {instancePath:instancePath+"/stderr/" + i0,schemaPath:"#/properties/stderr/items/pattern",keyword:"pattern",params:{pattern: "."},schema:".",parentSchema:schema121.properties.stderr.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/stderr/" + i0,schemaPath:"#/properties/stderr/items/type",keyword:"type",params:{type: "string"},schema:schema121.properties.stderr.items.type,parentSchema:schema121.properties.stderr.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema119.type},schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/$defs/shellName/type",keyword:"type",params:{type: "string"},schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((data === "sh") || (data === "sh-login")) || (data === "bash")) || (data === "bash-login")) || (data === "bash-interactive")) || (data === "bash-login-interactive")) || (data === "zsh")) || (data === "zsh-login")) || (data === "zsh-interactive")) || (data === "zsh-login-interactive"))){
const err3 = {instancePath,schemaPath:"#/$defs/shellName/enum",keyword:"enum",params:{allowedValues: schema120.enum},schema:schema120.enum,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema119.if,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate117.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate117.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema86.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.on !== undefined){
let data0 = data.on;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: schema86.properties.on.type},schema:schema86.properties.on.type,parentSchema:schema86.properties.on,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.on,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86.properties.on,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err4 = {instancePath:instancePath+"/on/" + i0,schemaPath:"#/properties/on/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.on.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/on/" + i0,schemaPath:"#/properties/on/items/type",keyword:"type",params:{type: "string"},schema:schema86.properties.on.items.type,parentSchema:schema86.properties.on.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema86.properties.tags.type},schema:schema86.properties.tags.type,parentSchema:schema86.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern95.test(data2)){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema86.properties.tags,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern95.test(data3)){
const err8 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema86.properties.tags.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema86.properties.tags.items.type,parentSchema:schema86.properties.tags.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.needs !== undefined){
let data4 = data.needs;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err10 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: schema86.properties.needs.type},schema:schema86.properties.needs.type,parentSchema:schema86.properties.needs,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err11 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.needs,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86.properties.needs,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err13 = {instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.needs.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/needs/" + i2,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},schema:schema86.properties.needs.items.type,parentSchema:schema86.properties.needs.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.matrix !== undefined){
if(!(validate61(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.workspace !== undefined){
let data7 = data.workspace;
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err15 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/type",keyword:"type",params:{type: schema59.type},schema:schema59.type,parentSchema:schema59,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern6.test(data7)){
const err16 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((((((key1 === "path") || (key1 === "to")) || (key1 === "source")) || (key1 === "ref")) || (key1 === "repo")) || (key1 === "include")) || (key1 === "exclude"))){
const err17 = {instancePath:instancePath+"/workspace",schemaPath:"#/$defs/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema59,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.path !== undefined){
let data8 = data7.path;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err18 = {instancePath:instancePath+"/workspace/path",schemaPath:"#/$defs/workspace/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.path,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/workspace/path",schemaPath:"#/$defs/workspace/properties/path/type",keyword:"type",params:{type: "string"},schema:schema59.properties.path.type,parentSchema:schema59.properties.path,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.to !== undefined){
let data9 = data7.to;
if((typeof data9 !== "string") && (typeof data9 !== "boolean")){
const err20 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/type",keyword:"type",params:{type: schema59.properties.to.type},schema:schema59.properties.to.type,parentSchema:schema59.properties.to,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs23 = errors;
let valid9 = true;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs26 = errors;
if(false !== data9){
const err22 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/then/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema59.properties.to.then,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid9 = _valid0;
}
if(!valid9){
const err23 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/if",keyword:"if",params:{failingKeyword: "then"},schema:schema59.properties.to.if,parentSchema:schema59.properties.to,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern42.test(data9)){
const err24 = {instancePath:instancePath+"/workspace/to",schemaPath:"#/$defs/workspace/properties/to/pattern",keyword:"pattern",params:{pattern: "^(/|~/).*[^/]"},schema:"^(/|~/).*[^/]",parentSchema:schema59.properties.to,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data7.source !== undefined){
let data10 = data7.source;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/workspace/source",schemaPath:"#/$defs/workspace/properties/source/type",keyword:"type",params:{type: "string"},schema:schema59.properties.source.type,parentSchema:schema59.properties.source,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data10 === "worktree") || (data10 === "head")) || (data10 === "remote"))){
const err26 = {instancePath:instancePath+"/workspace/source",schemaPath:"#/$defs/workspace/properties/source/enum",keyword:"enum",params:{allowedValues: schema59.properties.source.enum},schema:schema59.properties.source.enum,parentSchema:schema59.properties.source,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.ref !== undefined){
let data11 = data7.ref;
if(typeof data11 === "string"){
if(!pattern43.test(data11)){
const err27 = {instancePath:instancePath+"/workspace/ref",schemaPath:"#/$defs/workspace/properties/ref/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]\\S*$"},schema:"^[^-\\s]\\S*$",parentSchema:schema59.properties.ref,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/workspace/ref",schemaPath:"#/$defs/workspace/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema59.properties.ref.type,parentSchema:schema59.properties.ref,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.repo !== undefined){
let data12 = data7.repo;
if(typeof data12 === "string"){
if(!pattern44.test(data12)){
const err29 = {instancePath:instancePath+"/workspace/repo",schemaPath:"#/$defs/workspace/properties/repo/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]\\S*[/:]\\S+$"},schema:"^[^-\\s]\\S*[/:]\\S+$",parentSchema:schema59.properties.repo,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/workspace/repo",schemaPath:"#/$defs/workspace/properties/repo/type",keyword:"type",params:{type: "string"},schema:schema59.properties.repo.type,parentSchema:schema59.properties.repo,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.include !== undefined){
let data13 = data7.include;
if(typeof data13 !== "string"){
const err31 = {instancePath:instancePath+"/workspace/include",schemaPath:"#/$defs/workspace/properties/include/type",keyword:"type",params:{type: "string"},schema:schema59.properties.include.type,parentSchema:schema59.properties.include,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data13 === "git") || (data13 === "all"))){
const err32 = {instancePath:instancePath+"/workspace/include",schemaPath:"#/$defs/workspace/properties/include/enum",keyword:"enum",params:{allowedValues: schema59.properties.include.enum},schema:schema59.properties.include.enum,parentSchema:schema59.properties.include,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.exclude !== undefined){
let data14 = data7.exclude;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err33 = {instancePath:instancePath+"/workspace/exclude",schemaPath:"#/$defs/workspace/properties/exclude/type",keyword:"type",params:{type: schema59.properties.exclude.type},schema:schema59.properties.exclude.type,parentSchema:schema59.properties.exclude,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err34 = {instancePath:instancePath+"/workspace/exclude",schemaPath:"#/$defs/workspace/properties/exclude/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.exclude,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err35 = {instancePath:instancePath+"/workspace/exclude/" + i3,schemaPath:"#/$defs/workspace/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.exclude.items,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/workspace/exclude/" + i3,schemaPath:"#/$defs/workspace/properties/exclude/items/type",keyword:"type",params:{type: "string"},schema:schema59.properties.exclude.items.type,parentSchema:schema59.properties.exclude.items,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
}
if(data.inputs !== undefined){
let data16 = data.inputs;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err37 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema86.properties.inputs.type},schema:schema86.properties.inputs.type,parentSchema:schema86.properties.inputs,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
const err38 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.inputs,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(Array.isArray(data16)){
if(data16.length < 1){
const err39 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86.properties.inputs,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err40 = {instancePath:instancePath+"/inputs/" + i4,schemaPath:"#/properties/inputs/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.inputs.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/inputs/" + i4,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "string"},schema:schema86.properties.inputs.items.type,parentSchema:schema86.properties.inputs.items,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
if(data.rerun !== undefined){
let data18 = data.rerun;
if(typeof data18 !== "string"){
const err42 = {instancePath:instancePath+"/rerun",schemaPath:"#/properties/rerun/type",keyword:"type",params:{type: "string"},schema:schema86.properties.rerun.type,parentSchema:schema86.properties.rerun,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data18 === "changed") || (data18 === "always"))){
const err43 = {instancePath:instancePath+"/rerun",schemaPath:"#/properties/rerun/enum",keyword:"enum",params:{allowedValues: schema86.properties.rerun.enum},schema:schema86.properties.rerun.enum,parentSchema:schema86.properties.rerun,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data19 = data["max-age"];
if(typeof data19 === "string"){
if(!pattern29.test(data19)){
const err44 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^(never|(?=.*[1-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$"},schema:"^(never|(?=.*[1-9])([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?)$",parentSchema:schema86.properties["max-age"],data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},schema:schema86.properties["max-age"].type,parentSchema:schema86.properties["max-age"],data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.run !== undefined){
if(!(validate38(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.check !== undefined){
let data21 = data.check;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate64(data21[i5], {instancePath:instancePath+"/check/" + i5,parentData:data21,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "array"},schema:schema86.properties.check.type,parentSchema:schema86.properties.check,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.shells !== undefined){
let data23 = data.shells;
if(Array.isArray(data23)){
if(data23.length < 1){
const err47 = {instancePath:instancePath+"/shells",schemaPath:"#/properties/shells/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86.properties.shells,data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len6 = data23.length;
for(let i6=0; i6<len6; i6++){
if(!(validate117(data23[i6], {instancePath:instancePath+"/shells/" + i6,parentData:data23,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/shells",schemaPath:"#/properties/shells/type",keyword:"type",params:{type: "array"},schema:schema86.properties.shells.type,parentSchema:schema86.properties.shells,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["upgrade-from"] !== undefined){
let data25 = data["upgrade-from"];
if(typeof data25 === "string"){
if(!pattern43.test(data25)){
const err49 = {instancePath:instancePath+"/upgrade-from",schemaPath:"#/properties/upgrade-from/pattern",keyword:"pattern",params:{pattern: "^[^-\\s]\\S*$"},schema:"^[^-\\s]\\S*$",parentSchema:schema86.properties["upgrade-from"],data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/upgrade-from",schemaPath:"#/properties/upgrade-from/type",keyword:"type",params:{type: "string"},schema:schema86.properties["upgrade-from"].type,parentSchema:schema86.properties["upgrade-from"],data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.idempotence !== undefined){
let data26 = data.idempotence;
if((typeof data26 !== "string") && (!(data26 && typeof data26 == "object" && !Array.isArray(data26)))){
const err51 = {instancePath:instancePath+"/idempotence",schemaPath:"#/properties/idempotence/type",keyword:"type",params:{type: schema86.properties.idempotence.type},schema:schema86.properties.idempotence.type,parentSchema:schema86.properties.idempotence,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern212.test(data26)){
const err52 = {instancePath:instancePath+"/idempotence",schemaPath:"#/properties/idempotence/pattern",keyword:"pattern",params:{pattern: "^(off|warn|error)$"},schema:"^(off|warn|error)$",parentSchema:schema86.properties.idempotence,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key2 in data26){
if(!(((key2 === "mode") || (key2 === "steps")) || (key2 === "ignore"))){
const err53 = {instancePath:instancePath+"/idempotence",schemaPath:"#/properties/idempotence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema86.properties.idempotence,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26.mode !== undefined){
let data27 = data26.mode;
if(typeof data27 !== "string"){
const err54 = {instancePath:instancePath+"/idempotence/mode",schemaPath:"#/properties/idempotence/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema86.properties.idempotence.properties.mode.type,parentSchema:schema86.properties.idempotence.properties.mode,data:data27};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data27 === "off") || (data27 === "warn")) || (data27 === "error"))){
const err55 = {instancePath:instancePath+"/idempotence/mode",schemaPath:"#/properties/idempotence/properties/mode/enum",keyword:"enum",params:{allowedValues: schema86.properties.idempotence.properties.mode.enum},schema:schema86.properties.idempotence.properties.mode.enum,parentSchema:schema86.properties.idempotence.properties.mode,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.steps !== undefined){
let data28 = data26.steps;
if(Array.isArray(data28)){
if(data28.length < 1){
const err56 = {instancePath:instancePath+"/idempotence/steps",schemaPath:"#/properties/idempotence/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema86.properties.idempotence.properties.steps,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
let data29 = data28[i7];
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err57 = {instancePath:instancePath+"/idempotence/steps/" + i7,schemaPath:"#/properties/idempotence/properties/steps/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.idempotence.properties.steps.items,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/idempotence/steps/" + i7,schemaPath:"#/properties/idempotence/properties/steps/items/type",keyword:"type",params:{type: "string"},schema:schema86.properties.idempotence.properties.steps.items.type,parentSchema:schema86.properties.idempotence.properties.steps.items,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/idempotence/steps",schemaPath:"#/properties/idempotence/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema86.properties.idempotence.properties.steps.type,parentSchema:schema86.properties.idempotence.properties.steps,data:data28};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.ignore !== undefined){
let data30 = data26.ignore;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err60 = {instancePath:instancePath+"/idempotence/ignore/" + i8,schemaPath:"#/$defs/ignore/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema94.items,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/idempotence/ignore/" + i8,schemaPath:"#/$defs/ignore/items/type",keyword:"type",params:{type: "string"},schema:schema94.items.type,parentSchema:schema94.items,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/idempotence/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "array"},schema:schema94.type,parentSchema:schema94,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
if(data.teardown !== undefined){
let data32 = data.teardown;
if((!data32 || typeof data32 != "object") && (typeof data32 !== "string")){
const err63 = {instancePath:instancePath+"/teardown",schemaPath:"#/properties/teardown/type",keyword:"type",params:{type: schema86.properties.teardown.type},schema:schema86.properties.teardown.type,parentSchema:schema86.properties.teardown,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err64 = {instancePath:instancePath+"/teardown",schemaPath:"#/properties/teardown/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema86.properties.teardown,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(Array.isArray(data32)){
const len9 = data32.length;
for(let i9=0; i9<len9; i9++){
if(!(validate39(data32[i9], {instancePath:instancePath+"/teardown/" + i9,parentData:data32,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.run === undefined){
const err65 = {instancePath:instancePath+"/teardown",schemaPath:"#/properties/teardown/required",keyword:"required",params:{missingProperty: "run"},schema:schema86.properties.teardown.required,parentSchema:schema86.properties.teardown,data:data32};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key3 in data32){
if(!((key3 === "run") || (key3 === "ignore"))){
const err66 = {instancePath:instancePath+"/teardown",schemaPath:"#/properties/teardown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema86.properties.teardown,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.run !== undefined){
if(!(validate38(data32.run, {instancePath:instancePath+"/teardown/run",parentData:data32,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data32.ignore !== undefined){
let data35 = data32.ignore;
if(Array.isArray(data35)){
const len10 = data35.length;
for(let i10=0; i10<len10; i10++){
let data36 = data35[i10];
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
const err67 = {instancePath:instancePath+"/teardown/ignore/" + i10,schemaPath:"#/$defs/ignore/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema94.items,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/teardown/ignore/" + i10,schemaPath:"#/$defs/ignore/items/type",keyword:"type",params:{type: "string"},schema:schema94.items.type,parentSchema:schema94.items,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/teardown/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "array"},schema:schema94.type,parentSchema:schema94,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
if(data.collect !== undefined){
let data37 = data.collect;
if((typeof data37 !== "string") && (!(Array.isArray(data37)))){
const err70 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type: schema86.properties.collect.type},schema:schema86.properties.collect.type,parentSchema:schema86.properties.collect,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data37 === "string"){
if(!pattern53.test(data37)){
const err71 = {instancePath:instancePath+"/collect",schemaPath:"#/properties/collect/pattern",keyword:"pattern",params:{pattern: "^(/|~/)"},schema:"^(/|~/)",parentSchema:schema86.properties.collect,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(Array.isArray(data37)){
const len11 = data37.length;
for(let i11=0; i11<len11; i11++){
let data38 = data37[i11];
if(typeof data38 === "string"){
if(!pattern53.test(data38)){
const err72 = {instancePath:instancePath+"/collect/" + i11,schemaPath:"#/properties/collect/items/pattern",keyword:"pattern",params:{pattern: "^(/|~/)"},schema:"^(/|~/)",parentSchema:schema86.properties.collect.items,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/collect/" + i11,schemaPath:"#/properties/collect/items/type",keyword:"type",params:{type: "string"},schema:schema86.properties.collect.items.type,parentSchema:schema86.properties.collect.items,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
if(data.keep !== undefined){
let data39 = data.keep;
if(typeof data39 !== "string"){
const err74 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "string"},schema:schema86.properties.keep.type,parentSchema:schema86.properties.keep,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data39 === "never") || (data39 === "on-failure")) || (data39 === "always"))){
const err75 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/enum",keyword:"enum",params:{allowedValues: schema86.properties.keep.enum},schema:schema86.properties.keep.enum,parentSchema:schema86.properties.keep,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.retry !== undefined){
let data40 = data.retry;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err76 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "integer"},schema:schema86.properties.retry.type,parentSchema:schema86.properties.retry,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 10 || isNaN(data40)){
const err77 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema86.properties.retry,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err78 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema86.properties.retry,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(data.timeout !== undefined){
let data41 = data.timeout;
if(typeof data41 === "string"){
if(!pattern19.test(data41)){
const err79 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema86.properties.timeout,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema86.properties.timeout.type,parentSchema:schema86.properties.timeout,data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.resources !== undefined){
let data42 = data.resources;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key4 in data42){
if(!((((key4 === "cpu") || (key4 === "memory")) || (key4 === "disk")) || (key4 === "display"))){
const err81 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema39,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data42.cpu !== undefined){
let data43 = data42.cpu;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err82 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.cpu.type,parentSchema:schema39.properties.cpu,data:data43};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1024 || isNaN(data43)){
const err83 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},schema:1024,parentSchema:schema39.properties.cpu,data:data43};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err84 = {instancePath:instancePath+"/resources/cpu",schemaPath:"#/$defs/resources/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema39.properties.cpu,data:data43};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data42.memory !== undefined){
let data44 = data42.memory;
if(typeof data44 === "string"){
if(!pattern12.test(data44)){
const err85 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB)$",parentSchema:schema39.properties.memory,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/resources/memory",schemaPath:"#/$defs/resources/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema39.properties.memory.type,parentSchema:schema39.properties.memory,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data42.disk !== undefined){
let data45 = data42.disk;
if(typeof data45 === "string"){
if(!pattern13.test(data45)){
const err87 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$",parentSchema:schema39.properties.disk,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/resources/disk",schemaPath:"#/$defs/resources/properties/disk/type",keyword:"type",params:{type: "string"},schema:schema39.properties.disk.type,parentSchema:schema39.properties.disk,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data42.display !== undefined){
let data46 = data42.display;
if(typeof data46 === "string"){
if(!pattern14.test(data46)){
const err89 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$"},schema:"^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}(pt|px)?$",parentSchema:schema39.properties.display,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/resources/display",schemaPath:"#/$defs/resources/properties/display/type",keyword:"type",params:{type: "string"},schema:schema39.properties.display.type,parentSchema:schema39.properties.display,data:data46};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/resources",schemaPath:"#/$defs/resources/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data:data42};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate26(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.display !== undefined){
let data48 = data.display;
if(typeof data48 !== "string"){
const err92 = {instancePath:instancePath+"/display",schemaPath:"#/$defs/display/type",keyword:"type",params:{type: "string"},schema:schema42.type,parentSchema:schema42,data:data48};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((((data48 === "none") || (data48 === "window")) || (data48 === "vnc")) || (data48 === "screen-sharing"))){
const err93 = {instancePath:instancePath+"/display",schemaPath:"#/$defs/display/enum",keyword:"enum",params:{allowedValues: schema42.enum},schema:schema42.enum,parentSchema:schema42,data:data48};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.connect !== undefined){
let data49 = data.connect;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key5 in data49){
if(!((((((key5 === "via") || (key5 === "user")) || (key5 === "password")) || (key5 === "key")) || (key5 === "port")) || (key5 === "timeout"))){
const err94 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema43,data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data49.via !== undefined){
let data50 = data49.via;
if(typeof data50 !== "string"){
const err95 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/type",keyword:"type",params:{type: "string"},schema:schema43.properties.via.type,parentSchema:schema43.properties.via,data:data50};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data50 === "auto") || (data50 === "ssh")) || (data50 === "agent"))){
const err96 = {instancePath:instancePath+"/connect/via",schemaPath:"#/$defs/connect/properties/via/enum",keyword:"enum",params:{allowedValues: schema43.properties.via.enum},schema:schema43.properties.via.enum,parentSchema:schema43.properties.via,data:data50};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data49.user !== undefined){
let data51 = data49.user;
if(typeof data51 === "string"){
if(!pattern17.test(data51)){
const err97 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9._-]*$"},schema:"^[A-Za-z_][A-Za-z0-9._-]*$",parentSchema:schema43.properties.user,data:data51};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/connect/user",schemaPath:"#/$defs/connect/properties/user/type",keyword:"type",params:{type: "string"},schema:schema43.properties.user.type,parentSchema:schema43.properties.user,data:data51};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data49.password !== undefined){
let data52 = data49.password;
if(typeof data52 !== "string"){
const err99 = {instancePath:instancePath+"/connect/password",schemaPath:"#/$defs/connect/properties/password/type",keyword:"type",params:{type: "string"},schema:schema43.properties.password.type,parentSchema:schema43.properties.password,data:data52};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data49.key !== undefined){
let data53 = data49.key;
if(typeof data53 === "string"){
if(!pattern6.test(data53)){
const err100 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.key,data:data53};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/connect/key",schemaPath:"#/$defs/connect/properties/key/type",keyword:"type",params:{type: "string"},schema:schema43.properties.key.type,parentSchema:schema43.properties.key,data:data53};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data49.port !== undefined){
let data54 = data49.port;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err102 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema43.properties.port.type,parentSchema:schema43.properties.port,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 65535 || isNaN(data54)){
const err103 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema43.properties.port,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err104 = {instancePath:instancePath+"/connect/port",schemaPath:"#/$defs/connect/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema43.properties.port,data:data54};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data49.timeout !== undefined){
let data55 = data49.timeout;
if(typeof data55 === "string"){
if(!pattern19.test(data55)){
const err105 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema43.properties.timeout,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/connect/timeout",schemaPath:"#/$defs/connect/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema43.properties.timeout.type,parentSchema:schema43.properties.timeout,data:data55};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/connect",schemaPath:"#/$defs/connect/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data:data49};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.mounts !== undefined){
if(!(validate28(data.mounts, {instancePath:instancePath+"/mounts",parentData:data,parentDataProperty:"mounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
let data57 = data.env;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key6 in data57){
const _errs126 = errors;
if(typeof key6 === "string"){
if(!pattern22.test(key6)){
const err108 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema46.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema46.propertyNames.type,parentSchema:schema46.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid38 = _errs126 === errors;
if(!valid38){
const err110 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema46.propertyNames,parentSchema:schema46,data:data57};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key7 in data57){
let data58 = data57[key7];
if(typeof data58 !== "string"){
const err111 = {instancePath:instancePath+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema46.additionalProperties.type,parentSchema:schema46.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/env/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.secrets !== undefined){
let data59 = data.secrets;
if(Array.isArray(data59)){
const len12 = data59.length;
for(let i12=0; i12<len12; i12++){
let data60 = data59[i12];
if(typeof data60 === "string"){
if(!pattern22.test(data60)){
const err113 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/$defs/secrets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema47.items,data:data60};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/$defs/secrets/items/type",keyword:"type",params:{type: "string"},schema:schema47.items.type,parentSchema:schema47.items,data:data60};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
let i13 = data59.length;
let j0;
if(i13 > 1){
const indices0 = {};
for(;i13--;){
let item0 = data59[i13];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err115 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j0},schema:true,parentSchema:schema47,data:data59};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
break;
}
indices0[item0] = i13;
}
}
}
else {
const err116 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secrets/type",keyword:"type",params:{type: "array"},schema:schema47.type,parentSchema:schema47,data:data59};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.logs !== undefined){
if(!(validate30(data.logs, {instancePath:instancePath+"/logs",parentData:data,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.hang !== undefined){
let data62 = data.hang;
if((typeof data62 !== "string") && (typeof data62 !== "boolean")){
const err117 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/type",keyword:"type",params:{type: schema52.type},schema:schema52.type,parentSchema:schema52,data:data62};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const _errs140 = errors;
let valid45 = true;
const _errs141 = errors;
if(typeof data62 !== "string"){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid1 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs143 = errors;
if(typeof data62 === "string"){
if(!pattern19.test(data62)){
const err119 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$"},schema:"^(?=.*[1-9])([0-9]+h)?([0-9]+m)?([0-9]+s)?([0-9]+ms)?$",parentSchema:schema52.then,data:data62};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/then/type",keyword:"type",params:{type: "string"},schema:schema52.then.type,parentSchema:schema52.then,data:data62};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid1 = _errs143 === errors;
valid45 = _valid1;
ifClause0 = "then";
}
else {
const _errs145 = errors;
if(false !== data62){
const err121 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/else/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema52.else,data:data62};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid1 = _errs145 === errors;
valid45 = _valid1;
ifClause0 = "else";
}
if(!valid45){
const err122 = {instancePath:instancePath+"/hang",schemaPath:"#/$defs/hang/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema52.if,parentSchema:schema52,data:data62};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.bases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bases"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]{0,28}[a-z0-9])?$",parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema31.properties.extends.type},schema:schema31.properties.extends.type,parentSchema:schema31.properties.extends,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.extends,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err8 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.extends.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.extends.items.type,parentSchema:schema31.properties.extends.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.bases !== undefined){
let data4 = data.bases;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err10 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.bases,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data4){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
const err11 = {instancePath:instancePath+"/bases",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/bases",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid3 = _errs11 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema31.properties.bases.propertyNames,parentSchema:schema31.properties.bases,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 in data4){
if(!(validate21(data4[key2], {instancePath:instancePath+"/bases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/bases",schemaPath:"#/properties/bases/type",keyword:"type",params:{type: "object"},schema:schema31.properties.bases.type,parentSchema:schema31.properties.bases,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate25(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.layers !== undefined){
let data7 = data.layers;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs19 = errors;
if(typeof key3 === "string"){
if(!pattern8.test(key3)){
const err15 = {instancePath:instancePath+"/layers",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema32,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/layers",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid6 = _errs19 === errors;
if(!valid6){
const err17 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema31.properties.layers.propertyNames,parentSchema:schema31.properties.layers,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key4 in data7){
if(!(validate35(data7[key4], {instancePath:instancePath+"/layers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "object"},schema:schema31.properties.layers.type,parentSchema:schema31.properties.layers,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.machines !== undefined){
let data9 = data.machines;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key5 in data9){
const _errs26 = errors;
if(typeof key5 === "string"){
if(!pattern8.test(key5)){
const err19 = {instancePath:instancePath+"/machines",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema32,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/machines",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid9 = _errs26 === errors;
if(!valid9){
const err21 = {instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema31.properties.machines.propertyNames,parentSchema:schema31.properties.machines,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key6 in data9){
if(!(validate51(data9[key6], {instancePath:instancePath+"/machines/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/machines",schemaPath:"#/properties/machines/type",keyword:"type",params:{type: "object"},schema:schema31.properties.machines.type,parentSchema:schema31.properties.machines,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.presets !== undefined){
let data11 = data.presets;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 in data11){
const _errs33 = errors;
if(typeof key7 === "string"){
if(!pattern8.test(key7)){
const err23 = {instancePath:instancePath+"/presets",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema32,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/presets",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid12 = _errs33 === errors;
if(!valid12){
const err25 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/propertyNames",keyword:"propertyNames",params:{propertyName: key7},schema:schema31.properties.presets.propertyNames,parentSchema:schema31.properties.presets,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key8 in data11){
if(!(validate57(data11[key8], {instancePath:instancePath+"/presets/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/presets",schemaPath:"#/properties/presets/type",keyword:"type",params:{type: "object"},schema:schema31.properties.presets.type,parentSchema:schema31.properties.presets,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.suites !== undefined){
let data13 = data.suites;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key9 in data13){
const _errs40 = errors;
if(typeof key9 === "string"){
if(!pattern8.test(key9)){
const err27 = {instancePath:instancePath+"/suites",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema32,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/suites",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid15 = _errs40 === errors;
if(!valid15){
const err29 = {instancePath:instancePath+"/suites",schemaPath:"#/properties/suites/propertyNames",keyword:"propertyNames",params:{propertyName: key9},schema:schema31.properties.suites.propertyNames,parentSchema:schema31.properties.suites,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key10 in data13){
if(!(validate60(data13[key10], {instancePath:instancePath+"/suites/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/suites",schemaPath:"#/properties/suites/type",keyword:"type",params:{type: "object"},schema:schema31.properties.suites.type,parentSchema:schema31.properties.suites,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.limits !== undefined){
let data15 = data.limits;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key11 in data15){
if(!((((key11 === "vms") || (key11 === "clones")) || (key11 === "memory")) || (key11 === "free-disk"))){
const err31 = {instancePath:instancePath+"/limits",schemaPath:"#/$defs/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema131,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.vms !== undefined){
let data16 = data15.vms;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err32 = {instancePath:instancePath+"/limits/vms",schemaPath:"#/$defs/limits/properties/vms/type",keyword:"type",params:{type: "integer"},schema:schema131.properties.vms.type,parentSchema:schema131.properties.vms,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 64 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/limits/vms",schemaPath:"#/$defs/limits/properties/vms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},schema:64,parentSchema:schema131.properties.vms,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err34 = {instancePath:instancePath+"/limits/vms",schemaPath:"#/$defs/limits/properties/vms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema131.properties.vms,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data15.clones !== undefined){
let data17 = data15.clones;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err35 = {instancePath:instancePath+"/limits/clones",schemaPath:"#/$defs/limits/properties/clones/type",keyword:"type",params:{type: "integer"},schema:schema131.properties.clones.type,parentSchema:schema131.properties.clones,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 64 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/limits/clones",schemaPath:"#/$defs/limits/properties/clones/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},schema:64,parentSchema:schema131.properties.clones,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/limits/clones",schemaPath:"#/$defs/limits/properties/clones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema131.properties.clones,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data15.memory !== undefined){
let data18 = data15.memory;
if(typeof data18 === "string"){
if(!pattern229.test(data18)){
const err38 = {instancePath:instancePath+"/limits/memory",schemaPath:"#/$defs/limits/properties/memory/pattern",keyword:"pattern",params:{pattern: "^(([1-9][0-9]?|100)%|(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB))$"},schema:"^(([1-9][0-9]?|100)%|(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(MB|MiB|GB|GiB))$",parentSchema:schema131.properties.memory,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/limits/memory",schemaPath:"#/$defs/limits/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema131.properties.memory.type,parentSchema:schema131.properties.memory,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15["free-disk"] !== undefined){
let data19 = data15["free-disk"];
if(typeof data19 === "string"){
if(!pattern13.test(data19)){
const err40 = {instancePath:instancePath+"/limits/free-disk",schemaPath:"#/$defs/limits/properties/free-disk/pattern",keyword:"pattern",params:{pattern: "^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$"},schema:"^(?=.*[1-9])[0-9]{1,7}([.][0-9]{1,3})? ?(GB|GiB|TB|TiB)$",parentSchema:schema131.properties["free-disk"],data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/limits/free-disk",schemaPath:"#/$defs/limits/properties/free-disk/type",keyword:"type",params:{type: "string"},schema:schema131.properties["free-disk"].type,parentSchema:schema131.properties["free-disk"],data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/limits",schemaPath:"#/$defs/limits/type",keyword:"type",params:{type: "object"},schema:schema131.type,parentSchema:schema131,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** All errors that the schema finds. */
export const errorsOf = (data) => (validate(data) ? [] : validate.errors);

/** The keys of the parts of a guest. */
export const nested = {"resources":["cpu","memory","disk","display"],"network":["mode","interface","resolver","probe","fallback"],"connect":["via","user","password","key","port","timeout"]};

/** The keys of a step but the names of presets. */
export const stepKeys = ["name","run","reboot","copy","env","cwd","timeout","retry","sudo","user","shell","allow-failure","when","logs","hang","report"];
